/** Terms of law for the steps by which councils are in position. */
import {
  CYCLI,
  type Cyclus,
  STAPNEMERS,
  type Stapnemer,
  TERMIJNGRENZEN,
  type Termijngrens,
  type Termijnregel,
} from '@samenhang/core/kalender';
import {
  type Celtabel,
  type Foutenlijst,
  listRegels,
  orNull,
  quote,
  split,
  toNumber,
} from '../../cellen/index.ts';
import { defineTabel, ID, mogelijkDatum, mogelijkGetal, mogelijkTekst, tekst, WEBADRES } from '../vorm.ts';
import { readGrond } from './grond.ts';

/** A row tells its day in one way, and counts from a step that its cycle has. */
function checkAnkers(tabel: Celtabel, fouten: Foutenlijst): void {
  const regels = listRegels(tabel, ['cyclus', 'stap', 'dag', 'jaar', 'weken', 'anker']);
  const stappen = new Set(regels.map(({ cel }) => `${cel('cyclus')} ${cel('stap')}`));
  for (const { rij, cel } of regels) {
    const plek = { bestand: tabel.bestand, rij: tabel.regel(rij), kolom: 'anker' };
    const anker = cel('anker');
    if ((cel('dag') === '') === (anker === '') || (cel('dag') === '') !== (cel('jaar') === ''))
      fouten.add({
        ...plek,
        code: 'termijn',
        wat: 'Deze rij noemt niet precies één dag: een dag met een jaar, of een andere stap.',
        herstel: 'Vul dag en jaar in, of anker.',
      });
    else if (anker !== '' && !stappen.has(`${cel('cyclus')} ${anker}`))
      fouten.add({
        ...plek,
        code: 'verwijzing',
        wat: `De stap ${quote(anker)} is er niet in deze cyclus.`,
        herstel: 'Noem een stap van dezelfde cyclus.',
      });
  }
}

export const termijnen = defineTabel({
  naam: 'termijnen',
  pad: 'termijnen.csv',
  titel: 'Termijnen uit de wet',
  beschrijving:
    'Wanneer het bestuur van een gemeenschappelijke regeling en de raden aan zet zijn: de stappen van een begrotingsjaar ' +
    'en van een nieuwe of gewijzigde regeling. Elke rij is één grens van één stap. Een grens die veranderde, heeft meer rijen.',
  velden: [
    tekst(
      'cyclus',
      'Waar de stap bij hoort: de begroting van een jaar, het maken of wijzigen van een regeling, of Veilig Thuis.',
      {
        enum: CYCLI,
      },
    ),
    mogelijkTekst(
      'vormen',
      'De vormen van regelingen waarvoor dit geldt, met een streep ertussen. Leeg: alle.',
    ),
    tekst('stap', 'De naam van de stap in het pakket.', { pattern: ID }),
    tekst('stapnaam', 'De stap in woorden.'),
    tekst('stapnaam_en', 'Hetzelfde in het Engels.'),
    tekst('wie', 'Wie de stap zet.', { enum: STAPNEMERS }),
    tekst('grens', 'Of de rij zegt tot wanneer de stap kan, of vanaf wanneer.', { enum: TERMIJNGRENZEN }),
    mogelijkTekst('dag', 'Maand en dag: de stap komt vóór die dag, of vanaf die dag.', {
      pattern: '^\\d{2}-\\d{2}$',
    }),
    mogelijkGetal('jaar', 'Het jaar van die dag, geteld vanaf het begrotingsjaar.', {
      minimum: -2,
      maximum: 2,
    }),
    mogelijkGetal('weken', 'Zoveel weken na de andere stap; negatief is ervoor.', { unit: 'weken' }),
    mogelijkTekst('anker', 'De andere stap, vanaf welke wordt geteld, of waar deze voor of na komt.', {
      pattern: ID,
    }),
    tekst('wet', 'De wet.'),
    tekst('bwbr', 'Het nummer van de wet in het Basiswettenbestand.', { pattern: '^BWBR\\d{7}$' }),
    tekst('artikel', 'Het artikel, met het lid tussen haakjes.'),
    tekst('zin', 'Wat de wet zegt, in één gewone zin.'),
    tekst('zin_en', 'Dezelfde zin in het Engels.'),
    tekst('bron', 'Het webadres van de tekst.', { pattern: WEBADRES }),
    mogelijkDatum(
      'gecontroleerd_op',
      'De toestand van de wet waar iemand de rij naast legde. Leeg als niemand dat deed.',
    ),
    mogelijkDatum('geldig_van', 'De eerste dag dat dit geldt. Leeg als dat altijd zo was.'),
    mogelijkDatum('geldig_tot', 'De eerste dag dat dit niet meer geldt. Leeg als het nog geldt.'),
    mogelijkTekst('twijfel', 'Wat onzeker is.'),
    mogelijkTekst('twijfel_en', 'Hetzelfde in het Engels.'),
  ],
  sleutel: ['cyclus', 'stap', 'grens', 'dag', 'weken', 'anker', 'geldig_van'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Termijnregel => ({
    cyclus: cel('cyclus') as Cyclus,
    vormen: split(cel('vormen'), '|'),
    stap: cel('stap'),
    stapnaam: cel('stapnaam'),
    stapnaamEn: cel('stapnaam_en'),
    wie: cel('wie') as Stapnemer,
    grens: cel('grens') as Termijngrens,
    dag: orNull(cel('dag')),
    jaar: toNumber(cel('jaar')),
    weken: toNumber(cel('weken')),
    anker: orNull(cel('anker')),
    ...readGrond(cel),
  }),
  keur: (tabel, _tabellen, fouten) => {
    checkAnkers(tabel, fouten);
  },
});
