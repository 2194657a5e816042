import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, mergePlaatsAnswers, type Plaatsvraag } from './index.ts';

/** The least that any choice costs, by trying all. */
function tryAll({ klanten, plekken, kosten, aantal, open = [], dicht = [] }: Plaatsvraag): number {
  let beste = Number.POSITIVE_INFINITY;
  for (let s = 0; s < 2 ** plekken; s++) {
    const keuze = Array.from({ length: plekken }, (_, j) => j).filter((j) => (s & (1 << j)) !== 0);
    if (keuze.length !== aantal || dicht.some((j) => keuze.includes(j))) continue;
    if (open.some((j) => !keuze.includes(j))) continue;
    let som = 0;
    for (let i = 0; i < klanten; i++) som += Math.min(...keuze.map((j) => kosten[i * plekken + j] ?? 0));
    beste = Math.min(beste, som);
  }
  return beste;
}

const vraag = fc
  .record({
    klanten: fc.integer({ min: 1, max: 12 }),
    plekken: fc.integer({ min: 1, max: 12 }),
    heel: fc.boolean(),
    seed: fc.nat(1000),
    getallen: fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 144, maxLength: 144 }),
    deel: fc.double({ min: 0, max: 0.999, noNaN: true }),
    vast: fc.array(fc.constantFrom('open', 'dicht', 'vrij', 'vrij'), { minLength: 12, maxLength: 12 }),
  })
  .map(({ klanten, plekken, heel, seed, getallen, deel, vast }): Plaatsvraag => {
    const aantal = 1 + Math.floor(deel * plekken);
    const wat = (soort: string) => vast.slice(0, plekken).flatMap((v, j) => (v === soort ? [j] : []));
    return {
      klanten,
      plekken,
      aantal,
      seed,
      kosten: Float64Array.from(getallen.slice(0, klanten * plekken), (x) => (heel ? Math.round(x) : x)),
      open: wat('open').slice(0, aantal),
      dicht: wat('dicht').slice(0, plekken - aantal),
      tijdMs: 10_000,
      exact: true,
    };
  });

describe('where to open places', () => {
  it('is what trying every choice gives, proven, with what stays open and what cannot be', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const { open, waarde, grens, bewezen } = locate(v);
        const beste = tryAll(v);
        expect(waarde).toBeCloseTo(beste, 6);
        expect([bewezen, open.length]).toEqual([true, v.aantal]);
        expect(grens).toBeCloseTo(beste, 6);
        for (const j of v.open ?? []) expect(open).toContain(j);
        for (const j of v.dicht ?? []) expect(open).not.toContain(j);
      }),
      { numRuns: 200 },
    );
  });

  it('never tells a bound above the best, whenever it is stopped', () => {
    fc.assert(
      fc.property(vraag, fc.integer({ min: 1, max: 40 }), (v, tikken) => {
        let klok = 0;
        const antwoord = locate({ ...v, klok: () => klok++, tijdMs: tikken });
        const beste = tryAll(v);
        expect(antwoord.waarde).toBeGreaterThanOrEqual(beste - 1e-9);
        expect(antwoord.grens).toBeLessThanOrEqual(beste + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('ends as soon as its bound says that nothing better can be, also where no proof was asked for', () => {
    let klok = 0;
    const lijn = [0, 1, 2, 10, 11, 12];
    const kosten = Float64Array.from(lijn.flatMap((x) => lijn.map((y) => Math.abs(x - y))));
    const tijdMs = 100_000;
    const antwoord = locate({
      klanten: 6,
      plekken: 6,
      kosten,
      aantal: 2,
      seed: 1,
      tijdMs,
      klok: () => klok++,
    });
    expect(antwoord).toMatchObject({ waarde: 4, grens: 4, bewezen: true });
    expect(klok).toBeLessThan(tijdMs / 10);
  });

  it('takes the best of several answers, and the best of their bounds', () => {
    const deel = { open: [0], iteraties: 1, bewezen: false };
    expect(
      mergePlaatsAnswers([
        { ...deel, waarde: 10, grens: 8 },
        { ...deel, waarde: 9, grens: 7, open: [1] },
      ]),
    ).toEqual({ open: [1], waarde: 9, grens: 8, bewezen: false, iteraties: 2 });
    expect(
      mergePlaatsAnswers([
        { ...deel, waarde: 10, grens: 9 },
        { ...deel, waarde: 9, grens: 7 },
      ]),
    ).toMatchObject({ waarde: 9, grens: 9, bewezen: true });
  });

  it.each([
    ['more than there are', { aantal: 3 }],
    ['none', { aantal: 0 }],
    ['fewer than stay open', { aantal: 1, open: [0, 1] }],
    ['one that is shut', { aantal: 1, open: [0], dicht: [0] }],
    ['none that may be', { aantal: 1, dicht: [0, 1] }],
  ])('cannot open %s', (_, meer) => {
    const v = { klanten: 2, plekken: 2, kosten: new Float64Array(4), tijdMs: 1, seed: 1, ...meer };
    expect(() => locate(v)).toThrow(RangeError);
  });
});
