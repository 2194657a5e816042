/** The lightest way to cut a graph in two (Stoer & Wagner 1997, "A simple min-cut algorithm", Journal of the ACM 44(4)). */

import type { Kern } from '../opgave/kern.ts';

/** Of more blocks the search, of n³ steps, would take longer than it is worth. */
const meesteBlokken = 300;

/**
 * What any set of blocks of one part of the graph, but not all of that part, cuts at least from the rest of it; 0 where
 * there are too many blocks to look, or nothing to cut.
 * @param deel part of each block.
 */
export function lightestCut({ n, ijl }: Pick<Kern, 'n' | 'ijl'>, deel: ArrayLike<number>): number {
  if (n > meesteBlokken) return 0;
  const perDeel = Map.groupBy(
    Array.from({ length: n }, (_, v) => v),
    (v) => deel[v]!,
  );
  const w = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let p = ijl.start[i]!; p < ijl.start[i + 1]!; p++) {
      const plek = i * n + ijl.naar[p]!;
      w[plek] = w[plek]! + ijl.maat[p]!;
    }
  const lichtst = Math.min(...[...perDeel.values()].map((leden) => lightestOf(n, w, leden)));
  return Number.isFinite(lichtst) ? lichtst : 0;
}

/** Of one part; joins two blocks after each phase, in which the last is cut from all others. */
function lightestOf(n: number, w: Float64Array, leden: readonly number[]): number {
  let over = leden.slice();
  let lichtst = Number.POSITIVE_INFINITY;
  while (over.length > 1) {
    const { laatste, voorlaatste, snede } = orderByTies(n, w, over);
    lichtst = Math.min(lichtst, snede);
    over = over.filter((v) => v !== laatste);
    for (const v of over) {
      if (v === voorlaatste) continue;
      w[voorlaatste * n + v] = w[voorlaatste * n + v]! + w[laatste * n + v]!;
      w[v * n + voorlaatste] = w[voorlaatste * n + v]!;
    }
  }
  return lichtst;
}

/** Takes in, one by one, who is tied most to those taken in already. */
function orderByTies(
  n: number,
  w: Float64Array,
  over: readonly number[],
): { readonly laatste: number; readonly voorlaatste: number; readonly snede: number } {
  const band = new Float64Array(n);
  const wacht = new Set(over);
  let stand = { laatste: -1, voorlaatste: -1, snede: 0 };
  while (wacht.size > 0) {
    let keus = -1;
    for (const v of wacht) if (keus < 0 || band[v]! > band[keus]!) keus = v;
    wacht.delete(keus);
    stand = { laatste: keus, voorlaatste: stand.laatste, snede: band[keus]! };
    for (const v of wacht) band[v] = band[v]! + w[keus * n + v]!;
  }
  return stand;
}
