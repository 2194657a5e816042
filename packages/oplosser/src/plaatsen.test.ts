import { coverMost, locate, reachAll } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighs } from './highs.ts';

const oplosser = await loadHighs();

interface Vraag {
  readonly n: number;
  readonly aantal: number;
  readonly afstanden: Float64Array;
  readonly gewicht: Float64Array;
  readonly open: readonly number[];
  readonly dicht: readonly number[];
}

/** Points on a plane, some spots that stay and some that cannot be. */
const vraag = fc
  .record({
    punten: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(9)), { minLength: 2, maxLength: 12 }),
    deel: fc.double({ min: 0, max: 0.6, noNaN: true }),
    vast: fc.array(fc.constantFrom('open', 'dicht', 'vrij', 'vrij', 'vrij'), {
      minLength: 12,
      maxLength: 12,
    }),
  })
  .map(({ punten, deel, vast }): Vraag => {
    const n = punten.length;
    const aantal = 1 + Math.floor(deel * (n - 1));
    const wat = (soort: string) => vast.slice(0, n).flatMap((v, j) => (v === soort ? [j] : []));
    return {
      n,
      aantal,
      afstanden: Float64Array.from(
        punten.flatMap(([x, y]) => punten.map(([u, v]) => Math.hypot(x - u, y - v))),
      ),
      gewicht: Float64Array.from(punten, ([, , w]) => w),
      open: wat('open').slice(0, aantal),
      dicht: wat('dicht').slice(0, n - aantal),
    };
  });

/** Every choice that may be. */
function choicesOf({ n, aantal, open, dicht }: Vraag): number[][] {
  return Array.from({ length: 2 ** n }, (_, s) =>
    Array.from({ length: n }, (__, j) => j).filter((j) => (s & (1 << j)) !== 0),
  ).filter(
    (keuze) =>
      keuze.length === aantal &&
      open.every((j) => keuze.includes(j)) &&
      !dicht.some((j) => keuze.includes(j)),
  );
}

const gemeen = ({ n, aantal, open, dicht }: Vraag) => ({
  klanten: n,
  plekken: n,
  aantal,
  open,
  dicht,
  oplosser,
  seed: 1,
  tijdMs: 20_000,
});

describe('where to open places, with HiGHS', () => {
  it('is nearest together, as trying every choice does', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const kosten = v.afstanden.map((d, p) => d * (v.gewicht[Math.floor(p / v.n)] ?? 0));
        const cost = (keuze: readonly number[]): number =>
          v.gewicht.reduce((som, _, i) => som + Math.min(...keuze.map((j) => kosten[i * v.n + j] ?? 0)), 0);
        const antwoord = locate({ ...gemeen(v), kosten, exact: true });
        expect(antwoord.waarde).toBeCloseTo(Math.min(...choicesOf(v).map(cost)), 9);
        expect(antwoord.bewezen).toBe(true);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('covers the most, as trying every choice does', () => {
    fc.assert(
      fc.property(vraag, fc.nat(12), (v, straal) => {
        const dekt = Uint8Array.from(v.afstanden, (d) => (d <= straal ? 1 : 0));
        const covered = (keuze: readonly number[]): number =>
          v.gewicht.reduce((som, w, i) => som + (keuze.some((j) => dekt[i * v.n + j] === 1) ? w : 0), 0);
        const antwoord = coverMost({ ...gemeen(v), dekt, gewicht: v.gewicht });
        const beste = Math.max(...choicesOf(v).map(covered));
        expect(antwoord).toMatchObject({ waarde: beste, grens: beste, bewezen: true });
        expect(covered(antwoord.open)).toBe(beste);
        expect(choicesOf(v)).toContainEqual(antwoord.open);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('leaves nobody farther than necessary, as trying every choice does', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const farthest = (keuze: readonly number[]): number =>
          Math.max(
            ...Array.from(v.gewicht, (_, i) => Math.min(...keuze.map((j) => v.afstanden[i * v.n + j] ?? 0))),
          );
        const stappen = reachAll({ ...gemeen(v), afstanden: v.afstanden });
        let stap = stappen.next();
        while (stap.done !== true) stap = stappen.next();
        const beste = Math.min(...choicesOf(v).map(farthest));
        expect(stap.value).toMatchObject({ waarde: beste, grens: beste, bewezen: true });
        expect(farthest(stap.value.open)).toBe(beste);
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  it('out of time it keeps a choice and a bound that hold, and claims no proof', () => {
    const n = 60;
    const punten = Array.from({ length: n }, (_, i) => [(i * 37) % 61, (i * 53) % 59] as const);
    const afstanden = Float64Array.from(
      punten.flatMap(([x, y]) => punten.map(([u, v]) => Math.hypot(x - u, y - v))),
    );
    let tijd = 0;
    const klok = () => tijd++;
    const dekt = Uint8Array.from(afstanden, (d) => (d <= 9 ? 1 : 0));
    const gewicht = new Float64Array(n).fill(1);
    const antwoord = coverMost({ ...gemeen({ n, aantal: 6 } as Vraag), dekt, gewicht, klok, tijdMs: 1 });
    expect(antwoord.open).toHaveLength(6);
    expect(antwoord.grens).toBeGreaterThanOrEqual(antwoord.waarde);
  });
});
