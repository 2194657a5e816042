/** Designs of which none beats another: each worker does a part of the runs, and what they found is weighed together. */

import { mergeAfwegingen, singleRegio, tradeOff } from '@samenhang/core';
import { makeDoelen } from './doelen.ts';
import type { Afweegtaak, Werkwijze } from './taak.ts';

function doelenOf({ atlas, opgave, bron, doelen }: Afweegtaak) {
  return makeDoelen({ atlas, opgave, laag: 0 }, bron, doelen);
}

export const afweging: Werkwijze<'afweging'> = {
  solve: (vraag, { seed, klok, gestopt, voortgang }) => {
    const { atlas, opgave, bron, deel } = vraag;
    return tradeOff({
      atlas,
      opgave: { ...opgave, seed },
      doelen: doelenOf(vraag),
      // What one worker would thin away may be what another lacks.
      drempel: 0,
      deel,
      // Indelingen of now are designs too, where every gemeente lies in one regio.
      start: [...atlas.edities.values()]
        .map((e) => singleRegio(e.overdekking))
        .filter((labels) => !labels.includes(-1)),
      klok,
      gestopt,
      voortgang,
      ...(bron.stromen ? { stromen: bron.stromen } : {}),
    });
  },
  merge: (antwoorden, { drempel }) => mergeAfwegingen(antwoorden, drempel),
  isFinal: () => false,
  gather: (standen) => ({
    gedaan: standen.reduce((som, s) => som + s.gedaan, 0),
    totaal: standen.reduce((som, s) => som + s.totaal, 0),
    punten: standen.flatMap((s) => s.punten),
  }),
  divide: (vraag, rang, aantal) => ({ ...vraag, deel: { rang, aantal } }),
};
