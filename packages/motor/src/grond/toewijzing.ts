/**
 * Linear assignment with the largest total value, by shortest augmenting paths
 * (Kuhn–Munkres with potentials, after Jonker & Volgenant 1987); O(n²m) for n ≤ m.
 */

interface Stand {
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Row (1-based) assigned to each column (1-based); 0 = free. Column 0 is the source. */
  readonly rij: Int32Array;
  readonly vorige: Int32Array;
}

function cheapestStep(
  kosten: (i: number, j: number) => number,
  stand: Stand,
  j0: number,
  minimum: Float64Array,
  bezocht: Uint8Array,
): { readonly delta: number; readonly j1: number } {
  const i0 = stand.rij[j0] ?? 0;
  let delta = Number.POSITIVE_INFINITY;
  let j1 = 0;
  for (let j = 1; j < minimum.length; j++) {
    if (bezocht[j]) continue;
    const gereduceerd = kosten(i0 - 1, j - 1) - (stand.u[i0] ?? 0) - (stand.v[j] ?? 0);
    if (gereduceerd < (minimum[j] ?? 0)) {
      minimum[j] = gereduceerd;
      stand.vorige[j] = j0;
    }
    if ((minimum[j] ?? 0) < delta) {
      delta = minimum[j] ?? 0;
      j1 = j;
    }
  }
  return { delta, j1 };
}

function updatePotentials(stand: Stand, minimum: Float64Array, bezocht: Uint8Array, delta: number): void {
  for (let j = 0; j < minimum.length; j++) {
    if (bezocht[j]) {
      const i = stand.rij[j] ?? 0;
      stand.u[i] = (stand.u[i] ?? 0) + delta;
      stand.v[j] = (stand.v[j] ?? 0) - delta;
    } else minimum[j] = (minimum[j] ?? 0) - delta;
  }
}

function augment(kosten: (i: number, j: number) => number, stand: Stand, i: number): void {
  const m = stand.v.length;
  stand.rij[0] = i;
  const minimum = new Float64Array(m).fill(Number.POSITIVE_INFINITY);
  const bezocht = new Uint8Array(m);
  let j0 = 0;
  do {
    bezocht[j0] = 1;
    const { delta, j1 } = cheapestStep(kosten, stand, j0, minimum, bezocht);
    updatePotentials(stand, minimum, bezocht, delta);
    j0 = j1;
  } while (stand.rij[j0] !== 0);
  while (j0 !== 0) {
    const j1 = stand.vorige[j0] ?? 0;
    stand.rij[j0] = stand.rij[j1] ?? 0;
    j0 = j1;
  }
}

/**
 * Assigns each row its own column so that the total value is largest.
 * @param rijen number of rows, at most `kolommen`.
 * @returns the column of each row.
 * @throws RangeError when there are more rows than columns.
 */
export function assignLargest(
  rijen: number,
  kolommen: number,
  waarde: (rij: number, kolom: number) => number,
): Int32Array {
  if (rijen > kolommen) throw new RangeError(`${rijen} rows do not fit in ${kolommen} columns`);
  const stand: Stand = {
    u: new Float64Array(rijen + 1),
    v: new Float64Array(kolommen + 1),
    rij: new Int32Array(kolommen + 1),
    vorige: new Int32Array(kolommen + 1),
  };
  for (let i = 1; i <= rijen; i++) augment((r, k) => -waarde(r, k), stand, i);
  const kolomVan = new Int32Array(rijen).fill(-1);
  for (let j = 1; j <= kolommen; j++) {
    const i = stand.rij[j] ?? 0;
    if (i > 0) kolomVan[i - 1] = j - 1;
  }
  return kolomVan;
}

/** The largest total value when as many pairs are made as the shorter side allows. */
export function largestTotal(
  rijen: number,
  kolommen: number,
  waarde: (rij: number, kolom: number) => number,
): number {
  if (rijen > kolommen) return largestTotal(kolommen, rijen, (r, k) => waarde(k, r));
  return assignLargest(rijen, kolommen, waarde).reduce((som, kolom, rij) => som + waarde(rij, kolom), 0);
}
