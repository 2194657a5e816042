import type { Catalogus } from '../../catalogus.ts';

/** English texts about rooms in which peers review one another. */
export const enKring: Catalogus['kring'] = {
  rollen: {
    gastheer: 'Host',
    deelnemer: 'Participant',
    leerder: 'Learner',
  },
};
