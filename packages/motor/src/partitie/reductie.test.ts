import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtoms } from '../grond/index.ts';
import { partition } from '../testing/overdekkingen.ts';
import { gewichten, optimumByForce } from '../testing/verdelingen.ts';
import { agreementWeights } from './overeenstemming.ts';
import { countRegions, fromTriangle, partitionValue } from './paargewichten.ts';
import { lift, reduce } from './reductie.ts';

describe('reduction', () => {
  it('loses nothing: the optima of what is left add up to the optimum of the whole', () => {
    fc.assert(
      fc.property(gewichten(8), (g) => {
        const r = reduce(g);
        const som = r.delen.reduce((x, deel) => x + optimumByForce(deel.gewichten), r.binnen);
        expect(som).toBe(optimumByForce(g));
      }),
    );
  });

  it('lifts labels of the parts to labels of the units', () => {
    fc.assert(
      fc.property(gewichten(8), (g) => {
        const r = reduce(g);
        const samen = r.delen.map((deel) => new Int32Array(deel.gewichten.n));
        const waarde = r.delen.reduce(
          (x, deel, d) => x + partitionValue(deel.gewichten, samen[d]!),
          r.binnen,
        );
        expect(partitionValue(g, lift(r, samen))).toBe(waarde);
      }),
    );
  });

  it('merges atoms: units that no cover tells apart', () => {
    const covers = [partition([0, 0, 0, 1, 1, 2]), partition([0, 0, 1, 1, 1, 1])];
    const atomen = Int32Array.from(findAtoms(covers, 6));
    expect([...atomen]).toEqual([0, 0, 1, 2, 2, 3]);
    const { groep } = reduce(agreementWeights({ overdekkingen: covers, gamma: 0.5 }));
    expect(countRegions(groep)).toBeLessThanOrEqual(countRegions(atomen));
    expect(groep[0]).toBe(groep[1]);
    expect(groep[3]).toBe(groep[4]);
  });

  it('splits what no positive weight ties together', () => {
    // A triangle of conflicts (0, 1, 2) and another (3, 4, 5).
    const los = [1, 1, -9, -9, -9, -1, -9, -9, -9, -9, -9, -9, 1, 1, -1];
    expect(reduce(fromTriangle(6, Int32Array.from(los))).delen.length).toBeLessThanOrEqual(2);
  });
});
