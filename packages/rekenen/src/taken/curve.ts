import { type CurvePunt, gammaCurve } from '@samenhang/motor';
import type { Werkwijze } from './taak.ts';

/** Each point of the γ curve starts the next, so that one worker makes the whole curve. */
export const curve: Werkwijze<'curve'> = {
  solve: (vraag, { seed, klok, gestopt, voortgang, oplosser }) => {
    const punten: CurvePunt[] = [];
    return gammaCurve({
      ...vraag,
      seed,
      klok,
      gestopt,
      ...(oplosser ? { oplosser } : {}),
      punt: (punt) => {
        punten.push(punt);
        voortgang({ punten: [...punten] });
      },
    });
  },
  merge: ([eerste = []]) => eerste,
  isFinal: () => true,
  gather: (standen) => standen.reduce((a, b) => (b.punten.length > a.punten.length ? b : a)),
  divide: (vraag, rang) => (rang === 0 ? vraag : undefined),
};
