/** Where one can go in a gemeente: the desk by name, its site and number. */
import type { Loket } from '@samenhang/core';
import { orNull } from '../../cellen/index.ts';
import { defineTabel, gemeente, ID, mogelijkTekst, tekst, WEBADRES } from '../vorm.ts';

export const loketten = defineTabel({
  naam: 'loketten',
  pad: 'loketten.csv',
  titel: 'Loketten van gemeenten',
  beschrijving:
    'Waar u in een gemeente terechtkunt. Een rij zonder taak geldt voor alle taken die geen eigen rij hebben.',
  velden: [
    gemeente('gemeente', 'De code van de gemeente.'),
    mogelijkTekst('taak', 'De taak. Leeg als het loket voor alles is.', { pattern: ID }),
    mogelijkTekst('naam', 'De naam van het loket.'),
    mogelijkTekst('site', 'Het adres op het web.', { pattern: WEBADRES }),
    mogelijkTekst('telefoon', 'Het telefoonnummer.', { pattern: '^\\+?[0-9][0-9 -]{2,17}$' }),
    tekst('bron', 'Waar dit staat.'),
  ],
  sleutel: ['gemeente', 'taak'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Loket => ({
    gemeente: cel('gemeente'),
    taak: orNull(cel('taak')),
    naam: orNull(cel('naam')),
    site: orNull(cel('site')),
    telefoon: orNull(cel('telefoon')),
    bron: cel('bron'),
  }),
});
