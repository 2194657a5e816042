import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, locateCapacitated } from './index.ts';

const vraag = fc
  .record({
    punten: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 9 })), {
      minLength: 3,
      maxLength: 6,
    }),
    krap: fc.double({ min: 1, max: 3, noNaN: true }),
  })
  .map(({ punten, krap }) => {
    const n = punten.length;
    const gewicht = Float64Array.from(punten, ([, , w]) => w);
    const kosten = Float64Array.from(
      punten.flatMap(([x, y, w]) => punten.map(([u, v]) => w * Math.hypot(x - u, y - v))),
    );
    const som = gewicht.reduce((a, b) => a + b, 0);
    return { klanten: n, plekken: n, kosten, gewicht, capaciteit: (krap * som) / 2, begin: [0, 1] };
  });
type Vraag = ReturnType<typeof vraag.generate>['value'];

/** What two places cost with client i at the second where bit i of `s` is set; infinite where that does not fit. */
function costOf(
  { klanten: n, kosten, gewicht, capaciteit }: Vraag,
  paar: readonly number[],
  s: number,
): number {
  const last = [0, 0];
  let som = 0;
  for (let i = 0; i < n; i++) {
    const kant = (s >> i) & 1;
    last[kant]! += gewicht[i]!;
    som += kosten[i * n + paar[kant]!]!;
  }
  return Math.max(...last) <= capaciteit + 1e-9 ? som : Number.POSITIVE_INFINITY;
}

/** The least that two places cost, by trying all; infinite where nothing fits. */
function tryAll(v: Vraag): number {
  const paren = Array.from({ length: v.klanten }, (_, a) =>
    Array.from({ length: a }, (__, b) => [a, b] as const),
  ).flat();
  const kanten = Array.from({ length: 2 ** v.klanten }, (_, s) => s);
  return Math.min(...paren.flatMap((paar) => kanten.map((s) => costOf(v, paar, s))));
}

const zoek = { tijdMs: 20_000, seed: 1, geduld: 60 };

describe('places that serve no more than so much', () => {
  it('hold what they claim, never beat trying all, and are the plain answer where there is room', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const { open, plaats, waarde, teveel } = locateCapacitated({ ...v, ...zoek });
        const last = new Float64Array(v.plekken);
        for (const [i, j] of plaats.entries()) last[j]! += v.gewicht[i]!;
        expect(open).toHaveLength(2);
        expect([...plaats].every((j) => open.includes(j))).toBe(true);
        expect(teveel).toBeCloseTo(
          last.reduce((som, x) => som + Math.max(0, x - v.capaciteit), 0),
          9,
        );
        if (teveel === 0) expect(waarde).toBeGreaterThanOrEqual(tryAll(v) - 1e-9);
        const ruim = { ...v, capaciteit: 1e9 };
        const los = locate({ ...v, aantal: 2, tijdMs: 20_000, seed: 1, exact: true });
        expect(locateCapacitated({ ...ruim, ...zoek, begin: los.open }).waarde).toBeCloseTo(los.waarde, 9);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('leave open what stays, and shut what cannot be', () => {
    const kosten = Float64Array.of(0, 1, 9, 1, 0, 9, 9, 9, 0);
    const gewicht = Float64Array.of(1, 1, 1);
    const basis = { klanten: 3, plekken: 3, kosten, gewicht, capaciteit: 2, ...zoek };
    expect(locateCapacitated({ ...basis, begin: [0, 1], open: [0] }).open).toEqual([0, 2]);
    expect(locateCapacitated({ ...basis, begin: [0, 1], dicht: [2] })).toMatchObject({
      open: [0, 1],
      waarde: 9,
    });
    // One place has no room for three.
    expect(locateCapacitated({ ...basis, begin: [0] }).teveel).toBe(1);
  });
});
