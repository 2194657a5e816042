import { solveOntwerp, startsOf } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { mergeOntwerpen } from './samen.ts';
import { bestOf } from './stand.ts';
import type { Werkwijze } from './taak.ts';

function splitLayers(labels: Labels | undefined, aantal: number): Labels[] | undefined {
  if (!labels) return undefined;
  const n = labels.length / aantal;
  return Array.from({ length: aantal }, (_, k) => labels.subarray(k * n, (k + 1) * n));
}

/** A design: from several seeds, one worker proves while the others search. */
export const ontwerp: Werkwijze<'ontwerp'> = {
  solve: ({ atlas, opgave, begin }, { seed, klok, gestopt, voortgang, oplosser, elders }) =>
    solveOntwerp({
      atlas,
      opgave: { ...opgave, seed },
      start: startsOf(atlas, opgave, begin),
      klok,
      gestopt,
      elders: elders && (() => splitLayers(elders(), opgave.lagen.length)),
      voortgang,
      ...(oplosser ? { oplosser } : {}),
    }),
  merge: mergeOntwerpen,
  gedeeld: {
    omvang: ({ atlas, opgave }) =>
      opgave.iteraties === undefined ? opgave.lagen.length * atlas.gemeenten.length : 0,
    gevonden: ({ waarde, lagen }) => ({ waarde, lagen }),
  },
  isFinal: (a) =>
    a.soort === 'fout' || (a.soort === 'ontwerp' ? a.bewezen : a.uitleg.oordeel === 'onmogelijk'),
  gather: bestOf,
  divide: (vraag, rang) => ({ ...vraag, exact: rang === 0 && vraag.exact }),
};
