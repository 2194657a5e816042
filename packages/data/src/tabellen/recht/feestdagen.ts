/** The days on which no term of law ends. */
import { FEESTDAGWIJZEN, type Feestdagregel, type Feestdagwijze } from '@samenhang/core/kalender';
import { orNull } from '../../cellen/index.ts';
import { checkVersies } from '../keuringen.ts';
import { defineTabel, ID, mogelijkDatum, tekst, WEBADRES } from '../vorm.ts';

export const feestdagen = defineTabel({
  naam: 'feestdagen',
  pad: 'feestdagen.csv',
  titel: 'Algemeen erkende feestdagen',
  beschrijving:
    'De feestdagen van de Algemene termijnenwet. Een termijn die op zo’n dag eindigt, loopt door tot de volgende werkdag.',
  velden: [
    tekst('feestdag', 'De naam van de rij in het pakket.', { pattern: ID }),
    tekst('naam', 'De feestdag.'),
    tekst('naam_en', 'Hetzelfde in het Engels.'),
    tekst(
      'wijze',
      'Hoe de dag volgt uit het jaar: vast; vast, maar een dag eerder als dat een zondag is; of zoveel dagen na Pasen.',
      { enum: FEESTDAGWIJZEN },
    ),
    tekst('dag', 'Maand en dag, of het aantal dagen na eerste paasdag.', {
      pattern: '^(\\d{2}-\\d{2}|-?\\d{1,2})$',
    }),
    tekst('artikel', 'Het artikel van de Algemene termijnenwet.'),
    tekst('bron', 'Het webadres van de tekst.', { pattern: WEBADRES }),
    mogelijkDatum('gecontroleerd_op', 'De dag waarop iemand de rij voor het laatst naast de wet legde.'),
    mogelijkDatum('geldig_van', 'De eerste dag dat dit geldt. Leeg als dat altijd zo was.'),
    mogelijkDatum('geldig_tot', 'De eerste dag dat dit niet meer geldt. Leeg als het nog geldt.'),
  ],
  sleutel: ['feestdag'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Feestdagregel => ({
    feestdag: cel('feestdag'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    wijze: cel('wijze') as Feestdagwijze,
    dag: cel('dag'),
    geldigVan: orNull(cel('geldig_van')),
    geldigTot: orNull(cel('geldig_tot')),
  }),
  keur: (tabel, _tabellen, fouten) => {
    checkVersies(tabel, 'feestdag', fouten);
  },
});
