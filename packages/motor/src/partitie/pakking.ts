/**
 * A quick upper bound without a solver: packing of bad triangles. A triangle with two positive pairs and one
 * negative must lose at least the smallest of the three, whichever way it is divided; packed so that no
 * pair gives more than it has, the losses add up (Lange, Karrenbauer & Andres 2018, "Partial optimality
 * and fast lower bounds for weighted correlation clustering", ICML, for cycles of any length).
 *   bound = Σ w⁺ − Σ_t min(r_ij, r_jk, −r_ik),  r = what is left of w.
 */

import type { Budget } from '../grond/index.ts';
import type { Paargewichten } from './paargewichten.ts';

/** @param budget packing ends when it is spent: what was packed by then still holds. */
export function packingBound({ n, w }: Paargewichten, budget?: Budget): number {
  const rest = w.slice();
  let grens = 0;
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      if (w[i * n + k]! > 0) grens += w[i * n + k]!;
    }
  }
  for (let i = 0; i < n && budget?.isOp() !== true; i++) {
    for (let k = i + 1; k < n; k++) if (rest[i * n + k]! < 0) grens -= packAround(rest, n, i, k);
  }
  return grens;
}

/** Packs triangles on the negative pair (i, k); returns what they lose. */
function packAround(rest: Float64Array, n: number, i: number, k: number): number {
  let over = -rest[i * n + k]!;
  let verlies = 0;
  for (let j = 0; j < n && over > 0; j++) {
    const a = rest[i * n + j]!;
    const b = rest[j * n + k]!;
    if (a <= 0 || b <= 0) continue;
    const delta = Math.min(a, b, over);
    over -= delta;
    verlies += delta;
    take(rest, n, i, j, delta);
    take(rest, n, j, k, delta);
  }
  rest[i * n + k] = -over;
  rest[k * n + i] = -over;
  return verlies;
}

function take(rest: Float64Array, n: number, a: number, b: number, delta: number): void {
  rest[a * n + b] = rest[a * n + b]! - delta;
  rest[b * n + a] = rest[b * n + a]! - delta;
}
