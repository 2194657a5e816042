import fc from 'fast-check';
import type { Capaciteitsvraag } from '../plaatsen/index.ts';

/** Small questions with capacities: 3 to 7 clients on a grid, each also a spot. */
export const ruimtevraag = fc
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
      tijdMs: 20_000,
      seed: 1,
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

/** The least that any choice costs, by trying all; infinite where nothing fits. */
export function tryAll(v: Capaciteitsvraag): number {
  const mogelijk = Array.from({ length: v.plekken }, (_, j) => j).filter((j) => !v.dicht?.includes(j));
  return choose(mogelijk, v.aantal)
    .filter((open) => v.open?.every((j) => open.includes(j)) === true)
    .reduce((beste, open) => Math.min(beste, leastOf(v, open)), Number.POSITIVE_INFINITY);
}
