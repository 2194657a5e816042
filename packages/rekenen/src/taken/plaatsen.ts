import { locate, mergePlaatsAnswers } from '@samenhang/motor';
import type { Werkwijze } from './taak.ts';

/** Where to open places: from several seeds, one worker proves while the others search. */
export const plaatsen: Werkwijze<'plaatsen'> = {
  solve: (vraag, { seed, klok, gestopt, voortgang }) => locate({ ...vraag, seed, klok, gestopt, voortgang }),
  merge: mergePlaatsAnswers,
  isFinal: ({ bewezen }) => bewezen,
  gather: (standen) => {
    const beste = standen.reduce((a, b) => (b.waarde < a.waarde ? b : a));
    return { ...beste, grens: standen.reduce((hoogste, { grens }) => Math.max(hoogste, grens), beste.grens) };
  },
  divide: (vraag, rang) => (rang === 0 ? vraag : { ...vraag, exact: false }),
};
