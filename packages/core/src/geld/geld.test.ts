import { seededToeval } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bufferOf,
  divideBy,
  divideByVariance,
  findAfscheiding,
  findPlaatsen,
  findSchaal,
  inhabitantsFor,
  normalQuantile,
  occupancyOf,
  refusalOf,
  shapleyOf,
  varianceOf,
} from './index.ts';

const geenToeval = () => {
  throw new Error('nothing is left to chance here');
};
describe('places by Erlang’s loss formula', () => {
  it.each([
    [5, 10, 0.0183846],
    [10, 10, 0.2145823],
    [20, 30, 0.0084575],
    [100, 117, 0.0097901],
  ])('refuses at a load of %d and %d places a share of %d', (aanbod, plaatsen, weigering) => {
    expect(refusalOf(aanbod, plaatsen)).toBeCloseTo(weigering, 7);
  });

  it('is the share that the formula itself gives: (Aⁿ/n!) / Σ Aᵏ/k!', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 30, noNaN: true }), fc.integer({ min: 0, max: 40 }), (a, n) => {
        let term = 1;
        let som = 1;
        for (let k = 1; k <= n; k++) {
          term *= a / k;
          som += term;
        }
        expect(refusalOf(a, n)).toBeCloseTo(term / som, 10);
      }),
    );
  });

  it.each([
    [12, 0.01, 20],
    [50, 0.05, 56],
  ])('needs for a load of %d and a refusal of %d %i places', (aanbod, weigering, plaatsen) => {
    const plan = findPlaatsen(aanbod, weigering);
    expect(plan.plaatsen).toBe(plaatsen);
    expect(plan.weigering).toBeLessThanOrEqual(weigering);
    expect(refusalOf(aanbod, plaatsen - 1)).toBeGreaterThan(weigering);
    expect(plan.bezetting).toBeCloseTo(occupancyOf(aanbod, plaatsen), 12);
  });

  it.each([
    [0.9, 0.05, 94],
    [0.9, 0.02, 165],
    [0.85, 0.01, 121],
    [0.8, 0.05, 34],
  ])('is in use for %d with a refusal of %d from %i places on', (bezetting, weigering, plaatsen) => {
    const schaal = findSchaal(bezetting, weigering);
    expect(schaal.plaatsen).toBe(plaatsen);
    expect(schaal.bezetting).toBeGreaterThanOrEqual(bezetting - 1e-9);
    expect(schaal.weigering).toBeLessThanOrEqual(weigering + 1e-9);
  });

  it('bears 89.10 at the smallest scale for 0.9 and 0.05', () => {
    expect(findSchaal(0.9, 0.05).aanbod).toBeCloseTo(89.1, 1);
  });

  it('is as many inhabitants as have those clients, where that is known', () => {
    expect(inhabitantsFor(90, { clienten: 120, inwoners: 10_000 })).toBe(7500);
    expect(inhabitantsFor(90, { clienten: 0, inwoners: 10_000 })).toBeNull();
    expect(inhabitantsFor(90, { clienten: 120, inwoners: 0 })).toBeNull();
  });

  it('refuses what no number of places can do', () => {
    expect(() => findPlaatsen(12, 0)).toThrow(RangeError);
    expect(() => findPlaatsen(Number.NaN, 0.1)).toThrow(RangeError);
    expect(() => findSchaal(1, 0.05)).toThrow(RangeError);
    expect(() => refusalOf(1, 1.5)).toThrow(RangeError);
    expect(findPlaatsen(0, 0.5).plaatsen).toBe(1);
  });
});

describe('the normal quantile', () => {
  // Values of R's qnorm.
  it.each([
    [0.5, 0],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-12, -7.034483825301131],
  ])('of %d is %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  it('has no answer for what is no probability', () => {
    for (const p of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

const varianties = [4, 9, 16, 25];
const z = 1.645;
const positief = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 9 });

describe('sharing risk', () => {
  it('varies by clients, price and its spread', () => {
    expect(varianceOf(10, 100, 0.5)).toBe(125_000);
  });

  it('gives the parts of the worked example, by Shapley and by variance', () => {
    const { delen, fout } = shapleyOf(varianties, z, geenToeval);
    expect(delen.map((x) => Math.round(x * 1e4) / 1e4)).toEqual([1.2774, 2.2917, 3.5327, 4.9864]);
    expect(delen.reduce((a, b) => a + b)).toBeCloseTo(12.0882, 4);
    expect(fout).toEqual([0, 0, 0, 0]);
    expect(divideByVariance(varianties, z).map((x) => Math.round(x * 1e4) / 1e4)).toEqual([
      0.8954, 2.0147, 3.5817, 5.5964,
    ]);
  });

  it('divides all of it (Shapley), the same for who is the same, and nothing to who risks nothing', () => {
    fc.assert(
      fc.property(positief, (v) => {
        const { delen } = shapleyOf([...v, v[0] ?? 1, 0], z, geenToeval);
        expect(delen.reduce((a, b) => a + b)).toBeCloseTo(bufferOf([...v, v[0] ?? 1], z), 6);
        expect(delen.at(-2)).toBeCloseTo(delen[0] ?? 0, 9);
        expect(delen.at(-1)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('comes near the exact parts by drawing orders, within the error that it states', () => {
    // One more than is done exactly, who risks nothing: so the others have what they have without it.
    const zestien = Array.from({ length: 16 }, (_, i) => i + 1);
    const { delen, fout } = shapleyOf([...zestien, 0], z, seededToeval(1), 4000);
    const exact = [...shapleyOf(zestien, z, geenToeval).delen, 0];
    expect(delen.reduce((a, b) => a + b)).toBeCloseTo(bufferOf(zestien, z), 8);
    for (const [g, deel] of delen.entries()) {
      expect(Math.abs(deel - (exact[g] ?? 0))).toBeLessThanOrEqual(4 * (fout[g] ?? 0));
      if (g < 16) expect(fout[g]).toBeGreaterThan(0);
    }
  });

  it('keeps together who is divided by variance, and names who would rather leave otherwise', () => {
    fc.assert(
      fc.property(positief, (v) => {
        expect(findAfscheiding(divideByVariance(v, z), v, z)).toBeUndefined();
      }),
    );
    // By head the small risks pay for the largest.
    const perHoofd = divideBy([1, 1, 1, 1], varianties, z);
    expect(findAfscheiding(perHoofd, varianties, z)).toMatchObject({ wie: [0, 1, 2] });
  });

  it('finds the same group as trying them all', () => {
    fc.assert(
      fc.property(positief, positief, (v, m) => {
        const maat = v.map((_, i) => m[i % m.length] ?? 1);
        const delen = divideBy(maat, v, z);
        let beste = 0;
        for (let s = 1; s < 2 ** v.length; s++) {
          const wie = v.map((_, g) => g).filter((g) => (s & (1 << g)) !== 0);
          const winst =
            wie.reduce((som, g) => som + (delen[g] ?? 0), 0) -
            bufferOf(
              wie.map((g) => v[g] ?? 0),
              z,
            );
          beste = Math.max(beste, winst);
        }
        const gevonden = findAfscheiding(delen, v, z)?.winst ?? 0;
        expect(gevonden).toBeCloseTo(beste > 1e-9 * bufferOf(v, z) ? beste : 0, 6);
      }),
    );
  });
});
