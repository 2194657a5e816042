import { type Capaciteitsvraag, coverMostCapacitated, reachAllCapacitated } from '@samenhang/motor';
import { ruimtevraag, tryAll } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighs } from './highs.ts';

const oplosser = await loadHighs();

/** The same places, with how far it is between them. */
const vraag = ruimtevraag.map((v) => ({
  ...v,
  afstanden: Float64Array.from(v.kosten, (k, p) => k / (v.gewicht[Math.floor(p / v.plekken)]! + 0.1)),
}));

type Vraag = Capaciteitsvraag & { readonly afstanden: Float64Array };

const withCosts = (v: Vraag, kost: (klant: number, afstand: number) => number): Capaciteitsvraag => ({
  ...v,
  kosten: Float64Array.from(v.afstanden, (d, p) => kost(Math.floor(p / v.plekken), d)),
});
const som = (rij: Iterable<number>) => [...rij].reduce((totaal, w) => totaal + w, 0);

/** Nobody goes to a shut spot, and no spot has more than it can hold. */
function assertFits(v: Vraag, { open, plaats }: { open: readonly number[]; plaats: Int32Array }): void {
  expect(open).toHaveLength(v.aantal);
  expect(v.open?.every((j) => open.includes(j))).toBe(true);
  const last = new Float64Array(v.plekken);
  for (const [i, j] of plaats.entries()) {
    expect(open).toContain(j);
    last[j]! += v.gewicht[i]!;
  }
  for (const [j, l] of last.entries()) expect(l).toBeLessThanOrEqual(v.capaciteit[j]! * (1 + 1e-9));
}

describe('reach where a place serves no more than so much', () => {
  it('is covered as trying all gives, proven', () => {
    fc.assert(
      fc.property(vraag, fc.double({ min: 0, max: 20, noNaN: true }), (v, straal) => {
        const buiten = tryAll(withCosts(v, (i, d) => (d > straal ? v.gewicht[i]! : 0)));
        const uit = coverMostCapacitated({ ...v, straal });
        if (buiten === Number.POSITIVE_INFINITY) {
          expect(uit.teveel).toBeGreaterThan(0);
          return;
        }
        assertFits(v, uit);
        expect(uit.bewezen).toBe(true);
        expect(uit.waarde).toBeCloseTo(som(v.gewicht) - buiten, 6);
        expect(uit.grens).toBeCloseTo(uit.waarde, 6);
        const gehaald = som(
          [...uit.plaats].map((j, i) => (v.afstanden[i * v.plekken + j]! <= straal ? v.gewicht[i]! : 0)),
        );
        expect(gehaald).toBeCloseTo(uit.waarde, 6);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('leaves nobody farther than trying all gives, proven', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const stralen = [...new Set(v.afstanden)].sort((a, b) => a - b);
        const kleinst = stralen.find((straal) => tryAll(withCosts(v, (_, d) => (d > straal ? 1 : 0))) === 0);
        const uit = reachAllCapacitated({ ...v, oplosser });
        if (kleinst === undefined) {
          expect(uit.teveel).toBeGreaterThan(0);
          return;
        }
        assertFits(v, uit);
        expect([uit.waarde, uit.grens, uit.bewezen]).toEqual([kleinst, kleinst, true]);
        const verst = Math.max(...[...uit.plaats].map((j, i) => v.afstanden[i * v.plekken + j]!));
        expect(verst).toBeLessThanOrEqual(kleinst);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('tells a bound and no proof where there is no time', () => {
    const n = 30;
    const v = {
      klanten: n,
      plekken: n,
      aantal: 6,
      seed: 1,
      tijdMs: 1,
      gewicht: new Float64Array(n).fill(1),
      capaciteit: new Float64Array(n).fill(6),
      afstanden: Float64Array.from({ length: n * n }, (_, p) => Math.abs(Math.floor(p / n) - (p % n))),
    };
    const uit = reachAllCapacitated({ ...v, oplosser });
    if (uit.teveel === 0) expect(uit.grens).toBeLessThanOrEqual(uit.waarde);
    const dek = coverMostCapacitated({ ...v, straal: 2 });
    if (dek.teveel === 0) expect(dek.grens).toBeGreaterThanOrEqual(dek.waarde - 1e-9);
  });
});
