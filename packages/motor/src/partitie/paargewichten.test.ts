import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels } from '../testing/overdekkingen.ts';
import { gewichten } from '../testing/verdelingen.ts';
import { canonical, contract, expand, fromTriangle, gridOf, partitionValue } from './paargewichten.ts';

describe('paargewichten', () => {
  it('reads an upper triangle row by row', () => {
    const { w } = fromTriangle(3, Int32Array.of(1, 2, 3));
    expect([...w]).toEqual([0, 1, 2, 1, 0, 3, 2, 3, 0]);
  });

  it('names what is wrong', () => {
    expect(() => fromTriangle(3, Int32Array.of(1, 2))).toThrow('expected 3 weights for n = 3, got 2');
    expect(() => fromTriangle(2, Float64Array.of(Number.NaN))).toThrow('weight of pair (0, 1) is NaN');
    expect(() => fromTriangle(1.5, Int32Array.of())).toThrow('n must be a whole number');
  });

  it('contracting keeps the value of every division of the groups', () => {
    fc.assert(
      fc.property(gewichten(8, 1), labels(8), labels(8), (g, a, b) => {
        const groep = canonical(a.slice(0, g.n));
        const { gewichten: kern, binnen } = contract(g, groep);
        const grof = b.slice(0, kern.n);
        expect(binnen + partitionValue(kern, grof)).toBe(partitionValue(g, expand(groep, grof)));
      }),
    );
  });

  it('finds the grid that values lie on', () => {
    expect(gridOf(fromTriangle(3, Int32Array.of(4, -6, 8)))).toBe(2);
    expect(gridOf(fromTriangle(3, Float64Array.of(0.4, -0.6, 1)))).toBeCloseTo(0.2);
    expect(gridOf(fromTriangle(3, Float64Array.of(Math.PI, 1, 2)))).toBe(0);
  });
});
