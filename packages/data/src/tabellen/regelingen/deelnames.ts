/** Who takes part in which regeling. */
import { type Celtabel, type Foutenlijst, listRegels, orNull, split } from '../../cellen/index.ts';
import {
  defineTabel,
  mogelijkDatum,
  mogelijkGemeente,
  mogelijkTekst,
  type Rij,
  tekst,
  verwijs,
} from '../vorm.ts';

const DEELNEMERSOORTEN = [
  'gemeente',
  'provincie',
  'waterschap',
  'samenwerkingsorganisatie',
  'ministerie',
] as const;

export const deelnames = defineTabel({
  naam: 'deelnames',
  pad: 'deelnames.csv',
  titel: 'Deelnemers aan regelingen',
  beschrijving: 'Wie aan welke regeling meedoet, met welk bestuursorgaan en sinds wanneer.',
  velden: [
    tekst('regeling', 'Het nummer van de regeling in het register.'),
    tekst('deelnemer', 'Het nummer van de deelnemer in het register.'),
    tekst('naam', 'De naam van de deelnemer.'),
    mogelijkTekst('soort', 'De soort deelnemer. Leeg als het register dat niet zegt.', {
      enum: DEELNEMERSOORTEN,
    }),
    mogelijkGemeente('gemeente', 'De code van de gemeente, als de deelnemer een gemeente is.'),
    mogelijkDatum('sinds', 'De dag waarop de deelname begon.'),
    mogelijkTekst('organen', 'De bestuursorganen die meedoen, met een streep ertussen.'),
    mogelijkTekst('verdeelsleutel', 'Hoe de kosten worden verdeeld, zoals het register het zegt.'),
  ],
  sleutel: ['regeling', 'deelnemer'],
  verwijzingen: [verwijs(['regeling'], 'regelingen', ['roo_id']), verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
  rij: (cel) => ({
    regeling: cel('regeling'),
    deelnemer: cel('deelnemer'),
    naam: cel('naam'),
    soort: orNull(cel('soort')),
    gemeente: orNull(cel('gemeente')),
    sinds: orNull(cel('sinds')),
    organen: split(cel('organen'), '|'),
    verdeelsleutel: orNull(cel('verdeelsleutel')),
  }),
  keur: (tabel, _, fouten) => {
    checkSoort(tabel, fouten);
  },
});

/** Only a gemeente has the code of one; where the register names no kind, the code says it. */
function checkSoort(tabel: Celtabel, fouten: Foutenlijst): void {
  for (const { rij, cel } of listRegels(tabel, ['soort', 'gemeente'])) {
    if (cel('gemeente') === '' || cel('soort') === '' || cel('soort') === 'gemeente') continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'gemeente',
      code: 'soort',
      wat: `Bij een ${cel('soort')} hoort geen code van een gemeente.`,
      herstel: 'Maak gemeente leeg, of schrijf bij soort gemeente.',
    });
  }
}

/** One body that takes part in one regeling. */
export type DeelnameRij = Rij<typeof deelnames>;
