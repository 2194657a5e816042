import { presentNaast, presentOvergang } from '@samenhang/core/geld/scenario';
import type { StandVan, VraagVan, Werkwijze } from './taak.ts';

type Geldsoort = 'geldovergang' | 'geldnaast';

/** Draws have a seed of their own, so one worker gives the one answer: all of it, or nothing. */
const alone = <S extends Geldsoort>() => ({
  isFinal: () => true,
  gather: ([stand]: readonly StandVan[S][]) => stand ?? { gedaan: 0, totaal: 1 },
  divide: (vraag: VraagVan[S], rang: number) => (rang === 0 ? vraag : undefined),
});

/** The ranges of a scenario. */
export const geldovergang: Werkwijze<'geldovergang'> = {
  ...alone<'geldovergang'>(),
  solve: ({ scenario, geplaatst }) => presentOvergang(scenario, geplaatst),
  merge: ([antwoord]) => {
    if (!antwoord) throw new Error('there is no answer');
    return antwoord;
  },
};

/** Scenarios held beside each other: all have the draws of the first. */
export const geldnaast: Werkwijze<'geldnaast'> = {
  ...alone<'geldnaast'>(),
  solve: ({ scenarios, alleen }) => presentNaast(scenarios, alleen),
  merge: ([antwoord]) => antwoord,
};
