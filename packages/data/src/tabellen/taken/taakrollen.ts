/** Who does what in a task that a region and its gemeenten share. */
import { BESLUITEN, type Besluit, REGIOROLLEN, type Regiorol, type Taakrol } from '@samenhang/core';
import { defineTabel, ID, tekst } from '../vorm.ts';

export const taakrollen = defineTabel({
  naam: 'taakrollen',
  pad: 'taakrollen.csv',
  titel: 'Rollen bij taken',
  beschrijving:
    'Wie over één huishouden beslist en wat de regio doet, bij taken waar dat niet dezelfde partij is.',
  velden: [
    tekst('taak', 'De taak.', { pattern: ID }),
    tekst('besluit', 'Wie over één huishouden beslist.', { enum: BESLUITEN }),
    tekst('regio', 'Wat de gemeenten van de regio samen doen.', { enum: REGIOROLLEN }),
  ],
  sleutel: ['taak'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Taakrol => ({
    taak: cel('taak'),
    besluit: cel('besluit') as Besluit,
    regio: cel('regio') as Regiorol,
  }),
});
