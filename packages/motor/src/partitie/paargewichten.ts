/**
 * Weights of all pairs of n units, dense and symmetric: `w[i * n + j]`, diagonal 0. A positive weight
 * asks for the pair to be together, a negative one for it to be apart; 8·n² bytes.
 */
export interface Paargewichten {
  readonly n: number;
  readonly w: Float64Array;
}

/** A division of units in regions: labels 0, 1, 2 … in order of first appearance. */
export type Labels = Int32Array;

/** Improvements of value smaller than this are rounding. */
export const ruis = 1e-9;

/**
 * Dense weights from an upper triangle, row by row: (0,1), (0,2) … (0,n−1), (1,2) …
 * @throws RangeError when the length is not n·(n−1)/2, a weight is not finite, or the weights are so large that their
 *   sum is not.
 */
export function fromTriangle(n: number, driehoek: Int32Array | Float64Array): Paargewichten {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`n must be a whole number ≥ 0, got ${n}`);
  const pairs = (n * (n - 1)) / 2;
  if (driehoek.length !== pairs)
    throw new RangeError(`expected ${pairs} weights for n = ${n}, got ${driehoek.length}`);
  const w = new Float64Array(n * n);
  let k = 0;
  let som = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const x = driehoek[k++]!;
      if (!Number.isFinite(x)) throw new RangeError(`weight of pair (${i}, ${j}) is ${x}`);
      som += Math.abs(x);
      if (som === Number.POSITIVE_INFINITY)
        throw new RangeError(`up to pair (${i}, ${j}) the weights add up to more than a number can be`);
      w[i * n + j] = x;
      w[j * n + i] = x;
    }
  }
  return { n, w };
}

/** Σ of w over the pairs inside regions, from scratch: O(n²). */
export function partitionValue({ n, w }: Paargewichten, labels: ArrayLike<number>): number {
  let som = 0;
  for (let i = 0; i < n; i++) {
    const eigen = labels[i];
    for (let j = i + 1; j < n; j++) if (labels[j] === eigen) som += w[i * n + j]!;
  }
  return som;
}

/** The same division with labels 0, 1, 2 … in order of first appearance. */
export function canonical(labels: ArrayLike<number>): Labels {
  const nieuw = new Map<number, number>();
  return Int32Array.from(labels, (label) => {
    const bekend = nieuw.get(label) ?? nieuw.size;
    nieuw.set(label, bekend);
    return bekend;
  });
}

/** Number of regions in canonical labels. */
export function countRegions(labels: ArrayLike<number>): number {
  let hoogst = -1;
  for (let i = 0; i < labels.length; i++) hoogst = Math.max(hoogst, labels[i]!);
  return hoogst + 1;
}

/**
 * Merges units into groups: weights between groups are sums over their pairs. What the pairs inside
 * groups are worth is `binnen`, so that value = binnen + value of the contracted division.
 * @param groep canonical labels.
 */
export function contract(
  { n, w }: Paargewichten,
  groep: Labels,
): { readonly gewichten: Paargewichten; readonly binnen: number } {
  const m = countRegions(groep);
  const som = new Float64Array(m * m);
  for (let i = 0; i < n; i++) {
    const rij = groep[i]! * m;
    const van = i * n;
    for (let j = 0; j < n; j++) {
      const plek = rij + groep[j]!;
      som[plek] = som[plek]! + w[van + j]!;
    }
  }
  let binnen = 0;
  for (let g = 0; g < m; g++) {
    binnen += som[g * m + g]! / 2;
    som[g * m + g] = 0;
  }
  return { gewichten: { n: m, w: som }, binnen };
}

/** Labels of units from the labels of the groups they lie in. */
export function expand(groep: Labels, labels: ArrayLike<number>): Labels {
  return groep.map((g) => labels[g]!);
}

/**
 * Width of the grid on which all values lie: the largest 1/q, q a divisor of 100 or a power of ten, of which every
 * weight is a whole multiple (then times their greatest common divisor); 0 where there is none, or where all weights
 * together are more than 10¹² steps.
 * Two values that differ, differ by at least this much, which closes gaps smaller than it.
 */
export function gridOf({ n, w }: Paargewichten): number {
  const hoogst = w.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
  const samen = w.reduce((som, x) => som + Math.abs(x), 0) / 2;
  for (const q of delers) {
    const deler = commonDivisor(w, n, q, Math.min(1e-7, afronding * hoogst * q));
    if (deler > 0) return samen * q > maxStappen * deler ? 0 : deler / q;
  }
  return 0;
}

/** What adding and multiplying some numbers of size 1 may leave of rounding: a smaller difference is meant. */
const afronding = 64 * Number.EPSILON;
/** More steps than this, and what a proof computes is no longer exact to half a step. */
const maxStappen = 1e12;
const delers = [1, 2, 5, 10, 20, 50, ...Array.from({ length: 17 }, (_, k) => 10 ** (k + 2))];

/** Greatest common divisor of w·q, 0 when one of them is not whole (or all are zero: then 1). */
function commonDivisor(w: Float64Array, n: number, q: number, speling: number): number {
  let deler = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const x = Math.abs(w[i * n + j]! * q);
      const heel = Math.round(x);
      if (Math.abs(x - heel) > speling || heel > Number.MAX_SAFE_INTEGER) return 0;
      deler = greatestDivisor(deler, heel);
    }
  }
  return deler === 0 ? 1 : deler;
}

function greatestDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
