/**
 * Tabu search over moves of one unit (Glover 1989; for clique partitioning Zhou, Hao & Goëffon 2016,
 * doi 10.1007/s10878-014-9805-6). Each step makes the best move of a unit that is not tabu, even
 * when it loses; the unit then rests for a while. A move that would beat the best value is always
 * allowed. With the table of best targets (`verdeling.ts`) a step is O(n): chains of such steps act as
 * ejection chains and swaps.
 */

import { below, type Toeval } from './toeval.ts';
import type { Verdeling } from './verdeling.ts';
import type { Budget } from './voortgang.ts';

/** Improvements smaller than this are rounding. */
export const ruis = 1e-9;

/** Steps between two looks at the clock. */
const pols = 256;

export interface TabuKeuze {
  /** Ends after this many steps without improvement. */
  readonly geduld: number;
  /** Rest after a move: this, plus a random number below `spreiding`. */
  readonly rust: number;
  readonly spreiding: number;
}

/** Rest that suits n units. */
export function tabuKeuze(n: number, geduld: number): TabuKeuze {
  return { geduld, rust: Math.max(4, n >> 4), spreiding: Math.max(4, Math.round(n / 9)) };
}

/** Best improving moves until none is left. */
export function descend(v: Verdeling, budget: Budget): void {
  for (;;) {
    const unit = bestMove(v, undefined, 0, Number.POSITIVE_INFINITY);
    if (unit < 0 || v.gewin[unit]! <= ruis) return;
    v.move(unit, v.beste[unit]!);
    budget.iteraties++;
  }
}

/** Tabu search from the division as it stands; leaves it at the best one met. */
export function tabuSearch(v: Verdeling, keuze: TabuKeuze, toeval: Toeval, budget: Budget): void {
  const vrijVanaf = new Int32Array(v.n);
  let beste = v.slot.slice();
  let hoogst = v.waarde;
  let bewaard = true;
  let sinds = 0;
  for (let stap = 1; sinds < keuze.geduld; stap++) {
    if (stap % pols === 0 && budget.isOp()) break;
    const unit = bestMove(v, vrijVanaf, stap, hoogst - v.waarde + ruis);
    if (unit < 0) {
      sinds++;
      continue;
    }
    // Leaving a peak: remember it only now, not at every step of the climb.
    if (!bewaard && v.gewin[unit]! <= ruis) {
      beste = v.slot.slice();
      bewaard = true;
    }
    v.move(unit, v.beste[unit]!);
    vrijVanaf[unit] = stap + keuze.rust + below(toeval, keuze.spreiding);
    budget.iteraties++;
    sinds++;
    if (v.waarde > hoogst + ruis) {
      hoogst = v.waarde;
      bewaard = false;
      sinds = 0;
    }
  }
  if (bewaard) v.load(beste);
}

/** The unit whose best move gains most among those that may move; −1 when there is none. */
function bestMove(v: Verdeling, vrijVanaf: Int32Array | undefined, stap: number, wens: number): number {
  const { n, gewin, muf } = v;
  let keus = -1;
  let hoogst = Number.NEGATIVE_INFINITY;
  for (let u = 0; u < n; u++) {
    if (gewin[u]! <= hoogst) continue;
    if (vrijVanaf !== undefined && vrijVanaf[u]! > stap && gewin[u]! < wens) continue;
    if (muf[u] === 1) v.refresh(u);
    const g = gewin[u]!;
    if (g <= hoogst || isIdle(v, u) || (g < wens && vrijVanaf !== undefined && vrijVanaf[u]! > stap))
      continue;
    hoogst = g;
    keus = u;
  }
  return keus;
}

/** A unit alone, with nowhere better to go than to be alone. */
function isIdle(v: Verdeling, u: number): boolean {
  return v.beste[u] === v.leeg && v.omvang[v.slot[u]!] === 1;
}
