import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Capaciteitsvraag, locate, locateCapacitated } from './index.ts';

const zoek = { tijdMs: 20_000, seed: 1 };

const vraag = fc
  .record({
    punten: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 0, max: 9 })), {
      minLength: 3,
      maxLength: 7,
    }),
    aantal: fc.integer({ min: 1, max: 3 }),
    ruimten: fc.array(fc.double({ min: 0.5, max: 2.5, noNaN: true }), { minLength: 7, maxLength: 7 }),
    gelijk: fc.boolean(),
    vast: fc.array(fc.constantFrom('open', 'dicht', 'vrij', 'vrij', 'vrij'), { minLength: 7, maxLength: 7 }),
  })
  .map(({ punten, aantal, ruimten, gelijk, vast }): Capaciteitsvraag => {
    const n = punten.length;
    const som = punten.reduce((a, [, , w]) => a + w, 0);
    const wat = (soort: string) => vast.slice(0, n).flatMap((v, j) => (v === soort ? [j] : []));
    return {
      ...zoek,
      klanten: n,
      plekken: n,
      aantal,
      gewicht: Float64Array.from(punten, ([, , w]) => w),
      kosten: Float64Array.from(
        punten.flatMap(([x, y, w]) => punten.map(([u, v]) => (w + 0.1) * Math.hypot(x - u, y - v))),
      ),
      capaciteit: Float64Array.from({ length: n }, (_, j) => (ruimten[gelijk ? 0 : j]! * som) / aantal),
      open: wat('open').slice(0, aantal),
      dicht: wat('dicht').slice(0, n - aantal),
    };
  });

/** All ways to choose so many of these. */
function choose(spots: readonly number[], hoeveel: number): number[][] {
  if (hoeveel === 0) return [[]];
  return spots.flatMap((j, k) => choose(spots.slice(k + 1), hoeveel - 1).map((rest) => [j, ...rest]));
}

/** The least that these open spots cost, by trying all; infinite where nothing fits. */
function leastOf(v: Capaciteitsvraag, open: readonly number[]): number {
  const ruimte = new Map(open.map((j) => [j, v.capaciteit[j]! * (1 + 1e-12)]));
  const go = (i: number): number => {
    if (i === v.klanten) return 0;
    let beste = Number.POSITIVE_INFINITY;
    for (const j of open) {
      const vrij = ruimte.get(j)!;
      if (vrij < v.gewicht[i]!) continue;
      ruimte.set(j, vrij - v.gewicht[i]!);
      beste = Math.min(beste, v.kosten[i * v.plekken + j]! + go(i + 1));
      ruimte.set(j, vrij);
    }
    return beste;
  };
  return go(0);
}

function tryAll(v: Capaciteitsvraag): number {
  const mogelijk = Array.from({ length: v.plekken }, (_, j) => j).filter((j) => !v.dicht?.includes(j));
  return choose(mogelijk, v.aantal)
    .filter((open) => v.open?.every((j) => open.includes(j)) === true)
    .reduce((beste, open) => Math.min(beste, leastOf(v, open)), Number.POSITIVE_INFINITY);
}

/** Weight above the capacities. */
function excessOf(v: Capaciteitsvraag, plaats: Int32Array): number {
  const last = new Float64Array(v.plekken);
  for (const [i, j] of plaats.entries()) last[j]! += v.gewicht[i]!;
  return last.reduce((som, x, j) => som + Math.max(0, x - v.capaciteit[j]!), 0);
}

describe('places that serve no more than so much', () => {
  it('are what trying all gives, proven; and where nothing fits, that is proven', () => {
    fc.assert(
      fc.property(vraag, (v) => {
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
      fc.property(vraag, fc.integer({ min: 1, max: 200 }), (v, tikken) => {
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
      fc.property(vraag, (v) => {
        const ruim = { ...v, capaciteit: new Float64Array(v.plekken).fill(Number.POSITIVE_INFINITY) };
        const { waarde } = locate({ ...v, voortgang: undefined, exact: true });
        expect(locateCapacitated(ruim)).toMatchObject({ waarde, grens: waarde, bewezen: true, teveel: 0 });
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
