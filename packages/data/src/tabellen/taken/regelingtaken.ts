/** Which regeling of the register carries out which task, and where that is read. */
import { type Regelingtaak, VINDPLAATSEN, type Vindplaats } from '@samenhang/core';
import { orNull } from '../../cellen/index.ts';
import { defineTabel, ID, mogelijkTekst, tekst, verwijs } from '../vorm.ts';

export const regelingtaken = defineTabel({
  naam: 'regelingtaken',
  pad: 'regelingtaken.csv',
  titel: 'Taken van regelingen',
  beschrijving:
    'Welke gemeenschappelijke regeling welke taak uitvoert, gelezen uit haar naam, haar belang of haar grondslag in het register.',
  velden: [
    tekst('taak', 'De taak.', { pattern: ID }),
    tekst('regeling', 'Het nummer van de regeling in het register.'),
    tekst('kolom', 'Waar in het register de taak is gelezen.', { enum: VINDPLAATSEN }),
    mogelijkTekst('woord', 'Het woord dat er staat. Leeg als iemand anders het las en het woord niet noemt.'),
  ],
  sleutel: ['taak', 'regeling', 'kolom'],
  verwijzingen: [verwijs(['regeling'], 'regelingen', ['roo_id'])],
  verplicht: false,
  rij: (cel): Regelingtaak => ({
    taak: cel('taak'),
    regeling: cel('regeling'),
    kolom: cel('kolom') as Vindplaats,
    woord: orNull(cel('woord')),
  }),
});
