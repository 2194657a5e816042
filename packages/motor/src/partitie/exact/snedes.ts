/**
 * Valid inequalities of the clique-partitioning polytope (Grötschel & Wakabayashi 1990,
 * doi 10.1007/BF01580870), found where a fractional point breaks them. x_ij = 1 when i and j share a region.
 *
 * - Triangle: x_ij + x_jk − x_ik ≤ 1.
 * - 2-partition with one unit on the left: Σ_{t in T} x_it − Σ_{t < u in T} x_tu ≤ 1.
 */

/** An inequality Σ coef·x ≤ rechts over pairs. */
export interface Snede {
  readonly kolom: readonly number[];
  readonly coef: readonly number[];
  /** Default 1. */
  readonly rechts?: number;
  /** How far the point is beyond it. */
  readonly teveel: number;
}

/** Place of pair (i, j) in the upper triangle, row by row. */
export function pairIndex(n: number, i: number, j: number): number {
  return i < j ? i * n - (i * (i + 1)) / 2 + j - i - 1 : j * n - (j * (j + 1)) / 2 + i - j - 1;
}

const opDriehoek = [1, 1, -1] as const;
const drempel = 1e-5;

/**
 * The most broken triangles: at most `maximum`, and no pair in more than `perPaar` of them, so that a
 * round of cuts is spread over the map. The work is Σ over units of (pairs with x > 0)².
 */
export function findTriangles(n: number, x: Float64Array, maximum: number, perPaar: number): Snede[] {
  const dicht = fullMatrix(n, x);
  const gevonden: Snede[] = [];
  for (let j = 0; j < n; j++) {
    const buren = neighbours(n, dicht, j);
    for (let p = 0; p < buren.length; p++) {
      const i = buren[p]!;
      const grens = 1 + drempel - dicht[j * n + i]!;
      for (let q = p + 1; q < buren.length; q++) {
        const k = buren[q]!;
        if (dicht[j * n + k]! - dicht[i * n + k]! <= grens) continue;
        gevonden.push({
          kolom: [pairIndex(n, i, j), pairIndex(n, j, k), pairIndex(n, i, k)],
          coef: opDriehoek,
          teveel: dicht[j * n + i]! + dicht[j * n + k]! - dicht[i * n + k]! - 1,
        });
      }
    }
  }
  return spread(gevonden, x.length, maximum, perPaar);
}

/** 2-partition inequalities, found greedily around every unit, starting from each of its fractional ties. */
export function findTwoPartitions(n: number, x: Float64Array, maximum: number, perPaar: number): Snede[] {
  const dicht = fullMatrix(n, x);
  const gevonden: Snede[] = [];
  for (let i = 0; i < n; i++) {
    const buren = neighbours(n, dicht, i).filter((t) => dicht[i * n + t]! < 1 - drempel);
    for (const eerste of buren) {
      const snede = growPartition(n, dicht, i, eerste, buren);
      if (snede !== undefined) gevonden.push(snede);
    }
  }
  return spread(unique(gevonden), x.length, maximum, perPaar);
}

/** Adds to T whichever unit raises the left side most, as long as it does. */
function growPartition(
  n: number,
  dicht: Float64Array,
  i: number,
  eerste: number,
  buren: readonly number[],
): Snede | undefined {
  const t = [eerste];
  let som = dicht[i * n + eerste]!;
  const baat = new Map(buren.map((b) => [b, b === eerste ? -1 : dicht[i * n + b]! - dicht[eerste * n + b]!]));
  for (;;) {
    let beste = -1;
    let hoogst = drempel;
    for (const [b, x] of baat) {
      if (x > hoogst) {
        hoogst = x;
        beste = b;
      }
    }
    if (beste < 0) break;
    t.push(beste);
    som += hoogst;
    for (const [b, x] of baat) baat.set(b, b === beste ? -1 : x - dicht[beste * n + b]!);
  }
  return t.length >= 3 && som > 1 + 1e-3 ? asSnede(n, i, t, som - 1) : undefined;
}

function asSnede(n: number, i: number, t: readonly number[], teveel: number): Snede {
  const kolom: number[] = [];
  const coef: number[] = [];
  t.forEach((a, k) => {
    kolom.push(pairIndex(n, i, a));
    coef.push(1);
    for (const b of t.slice(0, k)) {
      kolom.push(pairIndex(n, a, b));
      coef.push(-1);
    }
  });
  return { kolom, coef, teveel };
}

function unique(snedes: readonly Snede[]): Snede[] {
  const gezien = new Map(snedes.map((s) => [[...s.kolom].sort((a, b) => a - b).join(), s] as const));
  return [...gezien.values()];
}

/** Most broken first, passing over pairs that have had their share. */
function spread(snedes: Snede[], paren: number, maximum: number, perPaar: number): Snede[] {
  snedes.sort((a, b) => b.teveel - a.teveel);
  const gebruikt = new Uint16Array(paren);
  const gekozen: Snede[] = [];
  for (const snede of snedes) {
    if (gekozen.length >= maximum) break;
    if (snede.kolom.some((k) => gebruikt[k]! >= perPaar)) continue;
    for (const k of snede.kolom) gebruikt[k] = gebruikt[k]! + 1;
    gekozen.push(snede);
  }
  return gekozen;
}

function fullMatrix(n: number, x: Float64Array): Float64Array {
  const dicht = new Float64Array(n * n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      dicht[i * n + j] = x[k]!;
      dicht[j * n + i] = x[k++]!;
    }
  }
  return dicht;
}

function neighbours(n: number, dicht: Float64Array, i: number): number[] {
  const lijst: number[] = [];
  for (let j = 0; j < n; j++) if (dicht[i * n + j]! > drempel) lijst.push(j);
  return lijst;
}
