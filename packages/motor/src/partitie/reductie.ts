/**
 * Makes a clique-partitioning problem smaller without losing its optimum.
 *
 * 1. Joining. Suppose an optimum keeps i in region A and j in region B apart. Moving i to B, or j to A,
 *    gains w_ij + Σ_{k in B} w_ik − Σ_{k in A} w_ik, or w_ij + Σ_{k in A} w_jk − Σ_{k in B} w_jk. The
 *    better of the two gains at least any mean of both with shares λ and 1 − λ, so at least
 *    w_ij − Σ_{k ≠ i,j} |λ·w_ik − (1 − λ)·w_jk|. Where that is ≥ 0 for λ = ½, 0 or 1, some optimum has i and j
 *    together, and they become one unit. λ = 1 is the edge criterion of Lange, Andres & Swoboda 2019
 *    (doi 10.1109/CVPR.2019.00625); with λ = ½ units that nothing tells apart (the *atoms*: the same
 *    membership vector) always join, as w_ij ≥ 0 and all differences are 0.
 * 2. Components. No optimum needs a region that joins units without a path of positive weights between
 *    them: each component of the positive graph is a problem of its own.
 *
 * Both are repeated until nothing changes.
 */

import {
  canonical,
  contract,
  countRegions,
  expand,
  type Labels,
  type Paargewichten,
} from './paargewichten.ts';

/** One independent problem that is left: its units are groups of the original ones. */
export interface Deelprobleem {
  readonly gewichten: Paargewichten;
  /** Groups (of `Reductie.groep`) that are its units. */
  readonly leden: Int32Array;
}

export interface Reductie {
  /** Group of each original unit; units of one group stay together. */
  readonly groep: Labels;
  /** What the pairs inside groups are worth together. */
  readonly binnen: number;
  /** The problems left, each of at least two groups; groups in none of them are regions by themselves. */
  readonly delen: readonly Deelprobleem[];
}

export function reduce(gewichten: Paargewichten): Reductie {
  let groep = canonical(Int32Array.from({ length: gewichten.n }, (_, i) => i));
  let kern = gewichten;
  let binnen = 0;
  for (;;) {
    const samen = joinPairs(separate(kern));
    if (countRegions(samen) === kern.n) break;
    const kleiner = contract(kern, samen);
    groep = expand(groep, samen);
    kern = kleiner.gewichten;
    binnen += kleiner.binnen;
  }
  return { groep, binnen, delen: split(kern) };
}

/** Labels of the original units from labels of the units of each part. */
export function lift(reductie: Reductie, antwoorden: readonly ArrayLike<number>[]): Labels {
  const aantal = countRegions(reductie.groep);
  const vanGroep = Int32Array.from({ length: aantal }, (_, g) => g);
  let volgende = aantal;
  reductie.delen.forEach((deel, d) => {
    const labels = canonical(antwoorden[d]!);
    deel.leden.forEach((g, k) => {
      vanGroep[g] = volgende + labels[k]!;
    });
    volgende += countRegions(labels);
  });
  return canonical(expand(reductie.groep, vanGroep));
}

/** Labels of a part's units, from labels of the original units (of one of each group). */
export function restrictTo(reductie: Reductie, deel: Deelprobleem, labels: ArrayLike<number>): Labels {
  const vanGroep = new Int32Array(countRegions(reductie.groep));
  reductie.groep.forEach((g, i) => {
    vanGroep[g] = labels[i]!;
  });
  return canonical(deel.leden.map((g) => vanGroep[g]!));
}

/** Pairs in different components can never be together: what they cost does not count. */
function separate(gewichten: Paargewichten): Paargewichten {
  const { n, w } = gewichten;
  const component = components(gewichten);
  const los = w.slice();
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (component[i] !== component[j]) los[i * n + j] = 0;
  return { n, w: los };
}

/** Joins what the criterion allows; a unit takes part in at most one joining per round. */
function joinPairs(gewichten: Paargewichten): Labels {
  const { n, w } = gewichten;
  const label = Int32Array.from({ length: n }, (_, i) => i);
  const bezet = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n && bezet[i] === 0; j++) {
      if (bezet[j] === 1 || w[i * n + j]! <= 0 || !mayJoin(gewichten, i, j)) continue;
      label[j] = i;
      bezet[i] = 1;
      bezet[j] = 1;
    }
  }
  return canonical(label);
}

function mayJoin({ n, w }: Paargewichten, i: number, j: number): boolean {
  const winst = w[i * n + j]!;
  let half = 0;
  let vanI = -winst;
  let vanJ = -winst;
  for (let k = 0; k < n; k++) {
    const a = w[i * n + k]!;
    const b = w[j * n + k]!;
    vanI += Math.abs(a);
    vanJ += Math.abs(b);
    if (k !== i && k !== j) half += Math.abs(a - b) / 2;
    if (half > winst && vanI > winst && vanJ > winst) return false;
  }
  return true;
}

/** Components of the graph of positive weights. */
function components({ n, w }: Paargewichten): Labels {
  const label = new Int32Array(n).fill(-1);
  const rij = new Int32Array(n);
  let aantal = 0;
  for (let bron = 0; bron < n; bron++) {
    if (label[bron]! >= 0) continue;
    label[bron] = aantal;
    rij[0] = bron;
    let eind = 1;
    for (let kop = 0; kop < eind; kop++) {
      const van = rij[kop]! * n;
      for (let j = 0; j < n; j++) {
        if (label[j]! >= 0 || w[van + j]! <= 0) continue;
        label[j] = aantal;
        rij[eind++] = j;
      }
    }
    aantal++;
  }
  return label;
}

function split(kern: Paargewichten): Deelprobleem[] {
  const label = components(kern);
  const leden: number[][] = Array.from({ length: countRegions(label) }, () => []);
  label.forEach((c, i) => {
    leden[c]!.push(i);
  });
  return leden
    .filter((lijst) => lijst.length > 1)
    .map((lijst) => ({ gewichten: pick(kern, lijst), leden: Int32Array.from(lijst) }));
}

function pick({ n, w }: Paargewichten, leden: readonly number[]): Paargewichten {
  const m = leden.length;
  const deel = new Float64Array(m * m);
  leden.forEach((i, a) => {
    leden.forEach((j, b) => {
      deel[a * m + b] = w[i * n + j]!;
    });
  });
  return { n: m, w: deel };
}
