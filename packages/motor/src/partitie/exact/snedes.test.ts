import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDivisions } from '../../testing/verdelingen.ts';
import { findTriangles, findTwoPartitions, pairIndex, type Snede } from './snedes.ts';

const n = 6;
const divisions = [...allDivisions(n)].map((labels) => {
  const x = new Float64Array((n * (n - 1)) / 2);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) if (labels[i] === labels[j]) x[pairIndex(n, i, j)] = 1;
  return x;
});

function leftSide(snede: Snede, x: Float64Array): number {
  return snede.kolom.reduce((som, k, e) => som + snede.coef[e]! * x[k]!, 0);
}

describe('cuts', () => {
  it('cut off the point, and no division', () => {
    const punt = fc.array(fc.constantFrom(0, 0.5, 1, 1 / 3, 0.9), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(punt, (waarden) => {
        const x = Float64Array.from(waarden);
        for (const snede of [...findTriangles(n, x, 100, 9), ...findTwoPartitions(n, x, 100, 9)]) {
          expect(leftSide(snede, x)).toBeCloseTo(1 + snede.teveel, 9);
          expect(snede.teveel).toBeGreaterThan(0);
          for (const d of divisions) expect(leftSide(snede, d)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('finds the 2-partition that triangles miss: a star of halves', () => {
    const x = new Float64Array(15);
    for (const t of [1, 2, 3]) x[pairIndex(n, 0, t)] = 0.5;
    expect(findTriangles(n, x, 10, 9)).toEqual([]);
    expect(findTwoPartitions(n, x, 10, 9)[0]?.teveel).toBeCloseTo(0.5);
  });

  it('spreads a round over the pairs', () => {
    const x = new Float64Array(15).fill(1);
    x[0] = 0;
    expect(findTriangles(n, x, 100, 9)).toHaveLength(4);
    expect(findTriangles(n, x, 100, 1)).toHaveLength(1);
    expect(findTriangles(n, x, 2, 9)).toHaveLength(2);
  });
});
