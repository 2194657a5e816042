import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruimtevraag, tryAll } from '../testing/plaatsen.ts';
import { type Capaciteitsvraag, locate, locateCapacitated } from './index.ts';

/** Weight above the capacities. */
function excessOf(v: Capaciteitsvraag, plaats: Int32Array): number {
  const last = new Float64Array(v.plekken);
  for (const [i, j] of plaats.entries()) last[j]! += v.gewicht[i]!;
  return last.reduce((som, x, j) => som + Math.max(0, x - v.capaciteit[j]!), 0);
}

describe('places that serve no more than so much', () => {
  it('are what trying all gives, proven; and where nothing fits, that is proven', () => {
    fc.assert(
      fc.property(ruimtevraag, (v) => {
        const beste = tryAll(v);
        const { open, plaats, waarde, grens, bewezen, teveel } = locateCapacitated(v);
        expect(bewezen).toBe(true);
        expect(new Set(open).size).toBe(v.aantal);
        expect([...plaats].every((j) => open.includes(j))).toBe(true);
        expect(teveel > 0).toBe(beste === Number.POSITIVE_INFINITY);
        if (teveel > 0) return;
        expect(excessOf(v, plaats)).toBeLessThan(1e-9);
        expect(waarde).toBeCloseTo(beste, 6);
        expect(grens).toBe(waarde);
        for (const j of v.open ?? []) expect(open).toContain(j);
        for (const j of v.dicht ?? []) expect(open).not.toContain(j);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never tell a bound above the best, whenever they are stopped', () => {
    fc.assert(
      fc.property(ruimtevraag, fc.integer({ min: 1, max: 200 }), (v, tikken) => {
        let klok = 0;
        const beste = tryAll(v);
        const standen: number[] = [];
        const { waarde, grens, bewezen, teveel } = locateCapacitated({
          ...v,
          klok: () => klok++,
          tijdMs: tikken,
          voortgang: (stand) => standen.push(stand.grens),
        });
        if (bewezen && teveel > 0) expect(beste).toBe(Number.POSITIVE_INFINITY);
        if (beste === Number.POSITIVE_INFINITY) expect(teveel).toBeGreaterThan(0);
        else for (const een of [grens, ...standen]) expect(een).toBeLessThanOrEqual(beste + 1e-6);
        if (teveel === 0) expect(waarde).toBeGreaterThanOrEqual(beste - 1e-6);
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it('are the plain answer where there is room', () => {
    fc.assert(
      fc.property(ruimtevraag, (v) => {
        const ruim = { ...v, capaciteit: new Float64Array(v.plekken).fill(Number.POSITIVE_INFINITY) };
        const { waarde } = locate({ ...v, voortgang: undefined, exact: true });
        expect(locateCapacitated(ruim)).toMatchObject({ waarde, grens: waarde, bewezen: true, teveel: 0 });
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
