/** Rules of law that Samenhang computes with. */
import { BESLISSERS, type Beslisser, REGELSOORTEN, type Rechtsregel, type Regelsoort } from '@samenhang/core';
import { split } from '../../cellen/index.ts';
import { checkLijst, checkVersies } from '../keuringen.ts';
import { defineTabel, ID, IDS, mogelijkDatum, mogelijkTekst, tekst } from '../vorm.ts';
import { readGrond } from './grond.ts';

const orgaan = `(${BESLISSERS.join('|')})`;

export const regels = defineTabel({
  naam: 'regels',
  pad: 'regels.csv',
  titel: 'Regels uit de wet',
  beschrijving:
    'Wat de wet over indelingen en besturen zegt, voor zover Samenhang ermee rekent: artikel, bron, sinds wanneer, ' +
    'wie het bindt, en wat er staat. Een regel die veranderde, heeft meer rijen.',
  velden: [
    tekst('regel', 'De naam van de regel in het pakket.', { pattern: ID }),
    tekst(
      'soort',
      'Wat de regel doet. Samenvallend: de indelingen hebben dezelfde regio’s; de eerste bepaalt de andere. ' +
        'Urgent: een groep die de gemeente voorrang op een woning moet geven.',
      { enum: REGELSOORTEN },
    ),
    tekst('wet', 'De wet.'),
    tekst('bwbr', 'Het nummer van de wet in het Basiswettenbestand.', { pattern: '^BWBR\\d{7}$' }),
    tekst('artikel', 'Het artikel.'),
    mogelijkTekst('indelingen', 'De indelingen die de regel bindt, met een spatie ertussen.', {
      pattern: IDS,
    }),
    mogelijkTekst('organen', 'De soorten bestuur die de regel bindt, met een streep ertussen.', {
      pattern: `^${orgaan}(\\|${orgaan})*$`,
    }),
    tekst('zin', 'Wat de regel zegt, in één gewone zin.'),
    tekst('zin_en', 'Dezelfde zin in het Engels.'),
    tekst('bron', 'Het webadres van de tekst.', { pattern: '^https://\\S+$' }),
    mogelijkDatum(
      'gecontroleerd_op',
      'De dag waarop iemand de rij voor het laatst naast de wet legde. Leeg als niemand dat deed.',
    ),
    mogelijkDatum(
      'geldig_van',
      'De eerste dag dat dit geldt. Leeg als dat voor alle jaren van het pakket is.',
    ),
    mogelijkDatum('geldig_tot', 'De eerste dag dat dit niet meer geldt. Leeg als het nog geldt.'),
    mogelijkTekst('twijfel', 'Wat onzeker is.'),
    mogelijkTekst('twijfel_en', 'Hetzelfde in het Engels.'),
  ],
  sleutel: ['regel', 'geldig_van'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Rechtsregel => ({
    regel: cel('regel'),
    soort: cel('soort') as Regelsoort,
    indelingen: split(cel('indelingen'), ' '),
    organen: split(cel('organen'), '|') as readonly Beslisser[],
    ...readGrond(cel),
  }),
  keur: (tabel, tabellen, fouten) => {
    checkVersies(tabel, 'regel', fouten);
    checkLijst(tabel, 'indelingen', tabellen.get('indelingen'), 'indeling', fouten);
  },
});
