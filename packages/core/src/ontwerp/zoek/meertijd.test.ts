// More steps, from the same seed, never give a worse design or a higher bound. `npm run beproeving` asks the same from
// fresh seeds.

import { fromTriangle, type Opgave } from '@samenhang/motor';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solveTranslated } from './ontwerp.ts';

const n = 20;
const paren = (n * (n - 1)) / 2;

/** A ring with a chord from each to the fourth next, and what a layer asks. */
const laag = fc
  .record({
    w: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: paren, maxLength: paren }),
    aaneengesloten: fc.constantFrom(true, true, false),
    minimum: fc.constantFrom(undefined, 3, 3),
    aantal: fc.constantFrom(undefined, undefined, { min: 2, max: 5 }),
  })
  .map(
    ({ w, aaneengesloten, minimum, aantal }): Opgave => ({
      n,
      gewicht: Array.from({ length: n }, () => 1),
      verbindingen: Array.from({ length: n }, (_, v) =>
        [1, 4].map((d): [number, number] => [v, (v + d) % n]),
      ).flat(),
      aaneengesloten,
      ...(minimum === undefined ? {} : { minimum }),
      ...(aantal === undefined ? {} : { aantal }),
      doel: { paren: fromTriangle(n, Int32Array.from(w)) },
    }),
  );

it('finds a design as good with more steps, of one layer and of two', () => {
  fc.assert(
    fc.property(
      fc.array(laag, { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 1, max: 99 }),
      (lagen, seed) => {
        let vorige = { waarde: Number.NEGATIVE_INFINITY, grens: Number.POSITIVE_INFINITY };
        for (const iteraties of [300, 1000, 3000, 6000, 12_000]) {
          const antwoord = solveTranslated(lagen, {
            opgave: { jaar: 0, lagen: [], seed, iteraties, tijd: 60 },
          });
          if (antwoord.soort === 'geen') {
            expect(vorige.waarde).toBe(Number.NEGATIVE_INFINITY);
            continue;
          }
          const { waarde, grens = Number.POSITIVE_INFINITY } = antwoord;
          expect(waarde).toBeGreaterThanOrEqual(vorige.waarde);
          expect(grens).toBeLessThanOrEqual(vorige.grens);
          vorige = { waarde, grens };
        }
      },
    ),
    { numRuns: 12 },
  );
});
