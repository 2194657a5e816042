/** Who works where: jobs by home and work. */
import { defineTabel, geheel, gemeente, jaar, verwijs } from '../vorm.ts';

export const woonwerk = defineTabel({
  naam: 'woonwerk',
  pad: 'woonwerk.csv',
  titel: 'Banen naar woongemeente en werkgemeente',
  beschrijving: 'Hoeveel banen inwoners van de ene gemeente hebben in de andere. Indeling van 2014.',
  velden: [
    jaar('Het jaar van de telling.'),
    gemeente('van', 'De gemeente waar de werknemer woont, met de code van 2014.'),
    gemeente('naar', 'De gemeente waar de baan is, met de code van 2014.'),
    geheel('banen', 'Het aantal banen, door het CBS afgerond op honderd.', { unit: 'banen' }),
  ],
  sleutel: ['jaar', 'van', 'naar'],
  verwijzingen: [verwijs(['van'], 'gemeenten', ['gemeente']), verwijs(['naar'], 'gemeenten', ['gemeente'])],
  verplicht: false,
  rij: (cel) => ({
    jaar: Number(cel('jaar')),
    van: cel('van'),
    naar: cel('naar'),
    banen: Number(cel('banen')),
  }),
});
