import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Budget, below, seededToeval } from '../grond/index.ts';
import { gewichten } from '../testing/verdelingen.ts';
import { countRegions, type Labels, type Paargewichten, partitionValue } from './paargewichten.ts';
import { Zoekkern } from './zoekkern.ts';

const open: Zoekkern[] = [];

function kernOf(g: Paargewichten, seed = 1): Zoekkern {
  const kern = new Zoekkern(g, seededToeval(seed));
  open.push(kern);
  return kern;
}

const budget = (): Budget => new Budget({ klok: () => 0 }, 1);
const divided = (n: number, regios: number, seed: number): Labels => {
  const toeval = seededToeval(seed);
  return Int32Array.from({ length: n }, () => below(toeval, regios));
};

/** Whether some unit alone would be better off in another region, or alone. */
function hasBetterMove(g: Paargewichten, labels: Labels): boolean {
  const nu = partitionValue(g, labels);
  const doelen = Array.from({ length: countRegions(labels) + 1 }, (_, c) => c);
  return labels.some((_, u) =>
    doelen.some(
      (c) =>
        partitionValue(
          g,
          labels.map((x, v) => (v === u ? c : x)),
        ) > nu,
    ),
  );
}

describe('search module', () => {
  afterEach(() => {
    for (const kern of open.splice(0)) kern.close();
  });

  it('keeps the value that the pairs have, through every kind of move', () => {
    fc.assert(
      fc.property(gewichten(23, 1), fc.integer({ min: 1, max: 6 }), fc.nat(999), (g, regios, seed) => {
        const kern = kernOf(g, seed);
        kern.load(divided(g.n, regios, seed));
        for (let k = 0; k < 4; k++) {
          kern.kick(2 + (k % 3), budget());
          kern.descend(budget());
          kern.tabu(g.n, budget());
          expect(kern.hoogst).toBe(partitionValue(g, kern.labels()));
        }
      }),
    );
  });

  it('descends until no unit alone would be better off elsewhere', () => {
    fc.assert(
      fc.property(gewichten(14, 1), fc.integer({ min: 1, max: 5 }), fc.nat(999), (g, regios, seed) => {
        const kern = kernOf(g);
        kern.load(divided(g.n, regios, seed));
        kern.descend(budget());
        expect(hasBetterMove(g, kern.labels())).toBe(false);
      }),
    );
  });

  it('makes no more regions than there is room for', () => {
    fc.assert(
      fc.property(gewichten(30, 4), fc.integer({ min: 2, max: 5 }), fc.nat(999), (g, ruimte, seed) => {
        const kern = kernOf(g, seed);
        kern.load(divided(g.n, ruimte, seed), ruimte);
        for (let k = 0; k < 3; k++) {
          kern.descend(budget());
          kern.tabu(g.n, budget());
          kern.kick(ruimte, budget());
          expect(countRegions(kern.labels())).toBeLessThanOrEqual(ruimte);
        }
      }),
    );
  });

  it('counts the moves it made, and stops between two steps when told', () => {
    const g = { n: 40, w: Float64Array.from({ length: 1600 }, (_, k) => (k % 41 === 0 ? 0 : 1)) };
    const kern = kernOf(g);
    kern.load(Int32Array.from({ length: 40 }, (_, i) => i));
    const gestopt = new Budget({ gestopt: () => true }, 1e9);
    kern.tabu(1000, gestopt);
    expect(gestopt.iteraties).toBe(0);
    const vrij = budget();
    vrij.iteraties = 0;
    kern.descend(vrij);
    expect(kern.hoogst).toBe((40 * 39) / 2);
  });
});
