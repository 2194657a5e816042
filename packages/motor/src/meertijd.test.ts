// More steps, from the same seed, never give a worse map or a higher bound; and what another found is not lost.
// `npm run beproeving` asks the same from fresh seeds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliquePartition, searchPartition } from './partitie/index.ts';
import { regionalise } from './regios/index.ts';
import { grid } from './testing/opgaven.ts';
import { gewichten, optimumByForce, triangleOf } from './testing/verdelingen.ts';

const stappen = [1, 10, 100, 1000, 4000, 20_000];
const tijdMs = 60_000;

function expectRising(standen: readonly { readonly waarde: number; readonly grens?: number | undefined }[]) {
  for (const [k, { waarde, grens = Number.POSITIVE_INFINITY }] of standen.entries()) {
    const vorige = standen[k - 1];
    if (!vorige) continue;
    expect(waarde).toBeGreaterThanOrEqual(vorige.waarde);
    expect(grens).toBeLessThanOrEqual(vorige.grens ?? Number.POSITIVE_INFINITY);
  }
}

/** A path with a rung to the third next: it hangs together in many ways. */
function path(n: number) {
  const verbindingen = Array.from({ length: n }, (_, v): [number, number][] => [
    [v, v + 1],
    [v, v + 3],
  ]);
  return { n, verbindingen: verbindingen.flat().filter(([, u]) => u < n) };
}

describe('more steps', () => {
  it('never give a worse partition', () => {
    fc.assert(
      fc.property(gewichten(40, 10), fc.integer({ min: 1, max: 99 }), (w, seed) => {
        const driehoek = triangleOf(w);
        expectRising(
          stappen.map((iteraties) =>
            cliquePartition({ n: w.n, gewichten: driehoek, seed, iteraties, tijdMs }),
          ),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('never give worse regions', () => {
    const paren = gewichten(24, 9);
    fc.assert(
      fc.property(paren, fc.boolean(), fc.integer({ min: 2, max: 4 }), fc.nat(99), (w, kaal, k, seed) => {
        const { n } = w;
        const opgave = {
          ...path(n),
          gewicht: Array.from({ length: n }, (_, v) => 1 + ((v * 7 + seed) % 3)),
          aantal: { min: k, max: k },
          minimum: Math.floor((1.2 * n) / k),
          doel: kaal ? { snede: 1 } : { paren: w },
        };
        const antwoorden = stappen.map((iteraties) => regionalise({ opgave, seed, iteraties, tijdMs }));
        // Once there is a map there is one.
        const vanaf = antwoorden.findIndex((a) => a.soort === 'kaart');
        expectRising(
          antwoorden.slice(Math.max(0, vanaf)).map((a) => {
            if (a.soort === 'geen') expect(vanaf).toBe(-1);
            return a.soort === 'kaart' ? a : { waarde: Number.NEGATIVE_INFINITY };
          }),
        );
      }),
      { numRuns: 12 },
    );
  });
});

describe('what another found', () => {
  /** Tells of a map once. */
  const once = (labels: Int32Array) => {
    let rest: Int32Array | undefined = labels;
    return () => {
      const nu = rest;
      rest = undefined;
      return nu;
    };
  };

  it('is the answer of a search that has no time to find it', () => {
    const w = { n: 9, w: new Float64Array(81) };
    // Three triangles of friends, in an order that a first descent does not see through.
    for (let i = 0; i < 9; i++)
      for (let j = 0; j < 9; j++) if (i !== j) w.w[i * 9 + j] = i % 3 === j % 3 ? 4 : -3;
    const elders = once(Int32Array.from({ length: 9 }, (_, i) => i % 3));
    const { waarde } = searchPartition({ gewichten: w, seed: 1, tijdMs, iteraties: 1, elders });
    expect(waarde).toBe(optimumByForce(w));
  });

  it('is a good map for regions, where rounds start; a map that breaks something is not', () => {
    const opgave = {
      ...grid(6, 6),
      gewicht: Array.from({ length: 36 }, () => 1),
      aantal: { min: 4, max: 4 },
      minimum: 9,
      doel: { snede: 1 },
    };
    const kwart = Int32Array.from({ length: 36 }, (_, v) => 2 * Math.floor(v / 18) + Math.floor((v % 6) / 3));
    const vraag = { opgave, seed: 3, iteraties: 1, tijdMs };
    expect(regionalise({ ...vraag, elders: once(kwart) })).toMatchObject({ soort: 'kaart', snede: 12 });
    const scheef = kwart.map((r, v) => (v === 0 ? 3 : r));
    expect(regionalise({ ...vraag, elders: once(scheef) })).toEqual(regionalise(vraag));
  });
});
