/**
 * Assignment of columns to rows with the highest total (Kuhn 1955; shortest augmenting paths with
 * potentials, Jonker & Volgenant 1987): O(r²·c) for r ≤ c. Returns the total.
 */
export function assignBest(rijen: number, kolommen: number, winst: (r: number, k: number) => number): number {
  if (rijen > kolommen) return assignBest(kolommen, rijen, (r, k) => winst(k, r));
  const u = new Float64Array(rijen + 1);
  const v = new Float64Array(kolommen + 1);
  const van = new Int32Array(kolommen + 1);
  const terug = new Int32Array(kolommen + 1);
  for (let i = 1; i <= rijen; i++) {
    let j = augment(i, { u, v, van, terug, kolommen, winst });
    while (j !== 0) {
      const vorige = terug[j]!;
      van[j] = van[vorige]!;
      j = vorige;
    }
  }
  let totaal = 0;
  for (let j = 1; j <= kolommen; j++) if (van[j]! > 0) totaal += winst(van[j]! - 1, j - 1);
  return totaal;
}

interface Stand {
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly van: Int32Array;
  readonly terug: Int32Array;
  readonly kolommen: number;
  readonly winst: (r: number, k: number) => number;
}

/** Shortest augmenting path from row i; returns the free column it ends in. */
function augment(i: number, stand: Stand): number {
  const { u, v, van, kolommen } = stand;
  const kort = new Float64Array(kolommen + 1).fill(Number.POSITIVE_INFINITY);
  const klaar = new Uint8Array(kolommen + 1);
  van[0] = i;
  let j0 = 0;
  do {
    klaar[j0] = 1;
    const j1 = nearest(j0, stand, kort, klaar);
    const delta = kort[j1]!;
    for (let j = 0; j <= kolommen; j++) {
      if (klaar[j] === 1) {
        u[van[j]!] = u[van[j]!]! + delta;
        v[j] = v[j]! - delta;
      } else kort[j] = kort[j]! - delta;
    }
    j0 = j1;
  } while (van[j0] !== 0);
  return j0;
}

/** Shortens the paths by way of column j0; returns the nearest column that is not done. */
function nearest(
  j0: number,
  { u, v, van, terug, kolommen, winst }: Stand,
  kort: Float64Array,
  klaar: Uint8Array,
): number {
  const rij = van[j0]!;
  let best = 0;
  for (let j = 1; j <= kolommen; j++) {
    if (klaar[j] === 1) continue;
    const rest = -winst(rij - 1, j - 1) - u[rij]! - v[j]!;
    if (rest < kort[j]!) {
      kort[j] = rest;
      terug[j] = j0;
    }
    if (best === 0 || kort[j]! < kort[best]!) best = j;
  }
  return best;
}
