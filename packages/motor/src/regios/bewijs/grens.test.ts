import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwerk } from '../../grond/index.ts';
import { grid, opgaven, optimumByForce } from '../../testing/opgaven.ts';
import { buildKern } from '../opgave/kern.ts';
import { countCut } from '../opgave/toets.ts';
import { upperBound } from './grens.ts';
import { lightestCut } from './kleinstesnede.ts';

describe('lightestCut', () => {
  it('is that of the best of all divisions in two', () => {
    const n = 6;
    const eenheid = fc.integer({ min: 0, max: n - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(eenheid, eenheid), { maxLength: 14 }), (rest) => {
        // A tree beside, so that all hangs together.
        const verbindingen = [
          ...rest,
          ...Array.from({ length: n - 1 }, (_, v): [number, number] => [v >> 1, v + 1]),
        ];
        const net = buildNetwerk(n, verbindingen);
        const kern = buildKern({ n, gewicht: new Array(n).fill(1), verbindingen, doel: { snede: 1 } });
        const sneden = Array.from({ length: 2 ** (n - 1) - 1 }, (_, k) =>
          countCut(
            net,
            Array.from({ length: n }, (__, v) => ((k + 1) >> v) & 1),
          ),
        );
        expect(lightestCut(kern, new Int32Array(n))).toBe(Math.min(...sneden));
      }),
    );
  });
});

describe('upperBound', () => {
  it('is never below the best map', () => {
    fc.assert(
      fc.property(opgaven(6), (opgave) => {
        const beste = optimumByForce(opgave);
        if (beste === undefined) return;
        expect(upperBound(buildKern(opgave)).grens).toBeGreaterThanOrEqual(beste - 1e-9);
      }),
    );
  });

  it('is reached by two regions of a square', () => {
    const opgave = { ...grid(5, 5), gewicht: new Array<number>(25).fill(1), aantal: { min: 2, max: 2 } };
    expect(upperBound(buildKern({ ...opgave, doel: { snede: 1 } })).grens).toBe(-2);
    expect(upperBound(buildKern({ ...opgave, aantal: { min: 5 }, doel: { snede: 1 } })).grens).toBe(-5);
  });
});
