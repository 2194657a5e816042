import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Opgave } from '../opgave/opgave.ts';
import { explainAtOnce } from './onmogelijk.ts';
import { loosenings } from './versoepel.ts';

const lijn = (gewicht: readonly number[]): Opgave => ({
  n: gewicht.length,
  gewicht,
  verbindingen: gewicht.slice(1).map((_, k) => [k, k + 1] as const),
  doel: { snede: 1 },
});

describe('what must give', () => {
  it('is nothing where nothing is proven impossible', () => {
    expect(loosenings(lijn([1, 1, 1]))).toEqual([]);
  });

  it('is told with how far: fewer regions, or smaller ones', () => {
    const opgave = { ...lijn([10, 10, 10, 10]), minimum: 15, aantal: { min: 4 } };
    expect(loosenings(opgave)).toEqual([
      { familie: 'minimum', van: 15, naar: 10 },
      { familie: 'minAantal', van: 4, naar: 2 },
    ]);
  });

  it('is the nearest number that takes the objection away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 7 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 8 }),
        (gewicht, minimum, min) => {
          const opgave: Opgave = { ...lijn(gewicht), minimum, aantal: { min } };
          for (const { familie, van, naar } of loosenings(opgave)) {
            if (van === undefined || naar === undefined) continue;
            const met = (x: number): Opgave =>
              familie === 'minimum' ? { ...opgave, minimum: x } : { ...opgave, aantal: { min: x } };
            expect(naar).toBeLessThan(van);
            expect(explainAtOnce(met(naar))).toBeUndefined();
            expect(explainAtOnce(met(naar + 1))).toBeDefined();
          }
        },
      ),
      { seed: 16, numRuns: 300 },
    );
  });
});
