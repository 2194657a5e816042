import { presentOvergang } from '@samenhang/core/geld/scenario';
import type { Werkwijze } from './taak.ts';

/** The ranges of a scenario: its draws have a seed of their own, so one worker gives the one answer. */
export const geldovergang: Werkwijze<'geldovergang'> = {
  solve: ({ scenario, geplaatst }) => presentOvergang(scenario, geplaatst),
  merge: ([antwoord]) => {
    if (!antwoord) throw new Error('there is no answer');
    return antwoord;
  },
  isFinal: () => true,
  gather: ([stand]) => stand ?? { gedaan: 0, totaal: 1 },
  divide: (vraag, rang) => (rang === 0 ? vraag : undefined),
};
