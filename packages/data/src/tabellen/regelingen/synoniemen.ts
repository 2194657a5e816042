/** Words that mean the same to who searches the register. */
import { defineTabel, type Rij, tekst } from '../vorm.ts';

export const synoniemen = defineTabel({
  naam: 'synoniemen',
  pad: 'synoniemen.csv',
  titel: 'Synoniemen bij het zoeken in regelingen',
  beschrijving: 'Woorden die bij het zoeken voor elkaar tellen, in beide richtingen.',
  velden: [
    tekst('woord', 'Het woord, of een paar woorden.'),
    tekst('synoniem', 'Wat daarvoor ook telt.'),
    tekst('bron', 'Waarom.'),
  ],
  sleutel: ['woord', 'synoniem'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel) => ({ woord: cel('woord'), synoniem: cel('synoniem'), bron: cel('bron') }),
});

/** Two ways to say the same. */
export type SynoniemRij = Rij<typeof synoniemen>;
