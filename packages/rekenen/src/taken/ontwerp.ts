import { solveOntwerp, startsOf } from '@samenhang/core';
import { mergeOntwerpen } from './samen.ts';
import { bestOf } from './stand.ts';
import type { Werkwijze } from './taak.ts';

/** A design: from several seeds, one worker proves while the others search. */
export const ontwerp: Werkwijze<'ontwerp'> = {
  solve: ({ atlas, opgave, begin }, { seed, klok, gestopt, voortgang, oplosser }) =>
    solveOntwerp({
      atlas,
      opgave: { ...opgave, seed },
      start: startsOf(atlas, opgave, begin),
      klok,
      gestopt,
      voortgang,
      ...(oplosser ? { oplosser } : {}),
    }),
  merge: mergeOntwerpen,
  isFinal: (a) =>
    a.soort === 'fout' || (a.soort === 'ontwerp' ? a.bewezen : a.uitleg.oordeel === 'onmogelijk'),
  gather: bestOf,
  divide: (vraag, rang) => ({ ...vraag, exact: rang === 0 && vraag.exact }),
};
