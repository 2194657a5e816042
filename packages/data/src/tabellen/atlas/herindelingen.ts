/** Which gemeente became (part of) which other, and when. */
import type { HerindelingRij } from '@samenhang/core';
import { datum, defineTabel, gemeente, jaNee, tekst, verwijs } from '../vorm.ts';

export const herindelingen = defineTabel({
  naam: 'herindelingen',
  pad: 'herindelingen.csv',
  titel: 'Herindelingen',
  beschrijving: 'Welke gemeente op welke dag (voor een deel) in welke andere gemeente opging.',
  velden: [
    datum('datum', 'De dag waarop de verandering ingaat.'),
    gemeente('van', 'De code van de oude gemeente.'),
    tekst('van_naam', 'De naam van de oude gemeente.'),
    gemeente('naar', 'De code van de gemeente die het gebied krijgt.'),
    tekst('naar_naam', 'De naam van de gemeente die het gebied krijgt.'),
    jaNee('blijft_bestaan', 'Blijft de oude gemeente bestaan? Dan is alleen de grens veranderd.'),
  ],
  sleutel: ['datum', 'van', 'naar'],
  verwijzingen: [verwijs(['van'], 'gemeenten', ['gemeente']), verwijs(['naar'], 'gemeenten', ['gemeente'])],
  verplicht: false,
  rij: (cel): HerindelingRij => ({
    datum: cel('datum'),
    van: cel('van'),
    naar: cel('naar'),
    blijftBestaan: cel('blijft_bestaan') === 'true',
  }),
});
