/** What the key figures mean. */
import { split } from '../../cellen/index.ts';
import { defineTabel, tekst } from '../vorm.ts';

export const kenmerken = defineTabel({
  naam: 'kenmerken',
  pad: 'kenmerken.csv',
  titel: 'Kenmerken van gemeenten',
  beschrijving: 'Wat de kerncijfers betekenen: naam, eenheid, jaren en bron.',
  velden: [
    tekst('kenmerk', 'De naam van het kenmerk in het pakket.', { pattern: '^[a-z][a-z0-9_]*$' }),
    tekst('naam', 'De naam voor de lezer.'),
    tekst('eenheid', 'De eenheid.'),
    tekst('jaren', 'De jaren waarvoor er cijfers zijn, met een spatie ertussen.', {
      pattern: '^(19|20)\\d\\d( (19|20)\\d\\d)*$',
    }),
    tekst('bron', 'De bron.'),
  ],
  sleutel: ['kenmerk'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel) => ({
    kenmerk: cel('kenmerk'),
    naam: cel('naam'),
    eenheid: cel('eenheid'),
    jaren: split(cel('jaren'), ' ').map(Number),
    bron: cel('bron'),
  }),
});
