// Whatever is claimed of a question of few units is held against all its maps. `npm run beproeving` does so from fresh
// seeds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opgaven, optimumByForce } from '../testing/opgaven.ts';
import type { Uitleg } from './onmogelijk/onmogelijk.ts';
import { familiesOf, keepFamilies, type Opgave } from './opgave/opgave.ts';
import { checkMap } from './opgave/toets.ts';
import { regionalise } from './regionaliseer.ts';

/** Weights in tenths too, so that sums would be rounded. */
const vragen = fc.tuple(opgaven(6), fc.constantFrom(1, 0.1)).map(([opgave, maat]): Opgave => {
  const { minimum, maximum } = opgave;
  const scale = (x: number): number => Number((x * maat).toFixed(1));
  return {
    ...opgave,
    gewicht: Array.from(opgave.gewicht, scale),
    ...(minimum === undefined ? {} : { minimum: scale(minimum) }),
    ...(maximum === undefined ? {} : { maximum: scale(maximum) }),
  };
});

function without(opgave: Opgave, weg: string): Opgave {
  return keepFamilies(
    opgave,
    familiesOf(opgave).filter((f) => f !== weg),
  );
}

/** What each requirement costs is told as the difference with the best map without it. */
function checkPrices(opgave: Opgave, waarde: number): void {
  for (const f of familiesOf(opgave)) {
    const los = without(opgave, f);
    const ruimer = regionalise({ opgave: los, iteraties: 5000 });
    if (ruimer.soort !== 'kaart') throw new Error(`no map without ${f}`);
    expect(ruimer.waarde - waarde).toBeCloseTo(optimumByForce(los)! - waarde, 9);
  }
}

/** What is said to clash does, and every part of it is needed for that. */
function checkClash(opgave: Opgave, { samen, zonder, oordeel, volledig }: Uitleg): void {
  expect([oordeel, volledig]).toEqual(['onmogelijk', true]);
  const kern = keepFamilies(opgave, samen);
  expect(optimumByForce(kern)).toBeUndefined();
  for (const f of zonder) expect(optimumByForce(without(kern, f))).toBeDefined();
}

describe('claims', () => {
  it('of an optimum, a clash and what a requirement costs are true', () => {
    fc.assert(
      fc.property(vragen, fc.constantFrom(1, 60_000), (opgave, tijdMs) => {
        const beste = optimumByForce(opgave);
        const antwoord = regionalise({ opgave, tijdMs, iteraties: 5000 });
        expect(antwoord.soort).toBe(beste === undefined ? 'geen' : 'kaart');
        if (antwoord.soort === 'geen') {
          checkClash(opgave, antwoord.uitleg);
          return;
        }
        expect(checkMap(opgave, antwoord.labels)).toEqual([]);
        expect(antwoord.waarde).toBeCloseTo(beste!, 9);
        expect(antwoord.bewezen).toBe(true);
        checkPrices(opgave, antwoord.waarde);
      }),
    );
  }, 60_000);
});
