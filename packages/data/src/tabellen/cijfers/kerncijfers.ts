/** Key figures of gemeenten. */
import { defineTabel, gemeente, getal, jaar, tekst, verwijs } from '../vorm.ts';

export const kerncijfers = defineTabel({
  naam: 'kerncijfers',
  pad: 'kerncijfers.csv',
  titel: 'Kerncijfers van gemeenten',
  beschrijving: 'Eén getal per jaar, gemeente en kenmerk.',
  velden: [
    jaar('Het jaar.'),
    gemeente('gemeente', 'De code van de gemeente in dat jaar.'),
    tekst('kenmerk', 'Het kenmerk.'),
    getal('waarde', 'Het getal, in de eenheid van het kenmerk.'),
  ],
  sleutel: ['jaar', 'gemeente', 'kenmerk'],
  verwijzingen: [verwijs(['jaar', 'gemeente'], 'gemeenten'), verwijs(['kenmerk'], 'kenmerken')],
  verplicht: false,
  rij: (cel) => ({
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    kenmerk: cel('kenmerk'),
    waarde: Number(cel('waarde')),
  }),
});
