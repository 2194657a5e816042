import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../grond/index.ts';
import { gewichten, optimumByForce } from '../testing/verdelingen.ts';
import { fromTriangle } from './paargewichten.ts';
import { packingBound } from './pakking.ts';

describe('packing bound', () => {
  it('is never below the optimum', () => {
    fc.assert(
      fc.property(gewichten(8), (g) => {
        expect(packingBound(g)).toBeGreaterThanOrEqual(optimumByForce(g));
      }),
    );
  });

  it('takes off what a bad triangle must lose', () => {
    expect(packingBound(fromTriangle(3, Int32Array.of(3, 2, -4)))).toBe(3);
  });

  it('still holds when there is no time to pack', () => {
    expect(packingBound(fromTriangle(3, Int32Array.of(3, 2, -4)), new Budget({}, 0))).toBe(5);
  });
});
