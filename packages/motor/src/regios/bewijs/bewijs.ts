/**
 * A bound for maps under constraints: the relaxation of clique partitioning over the blocks of the kernel, with the
 * constraints as inequalities over pairs, x_ij = 1 when i and j share a region:
 *
 * - weight of the region of i:  minimum ≤ g_i + Σ_j g_j·x_ij ≤ maximum;
 * - contiguity: whoever shares a region with i beyond a set of blocks S that separates the two, shares it with one of S
 *   (Carvajal et al. 2013, "Imposing connectivity constraints in forest planning models", Operations Research 61(4)):
 *   x_ij ≤ Σ_{s in S} x_js;
 * - at least k regions: of any tree over the n blocks k − 1 edges at least join two regions, Σ of x over it ≤ n − k;
 * - at most k regions: of any k + 1 blocks two share a region, Σ of x over their pairs ≥ 1 (Chopra & Rao 1993);
 * - walls, locks, pairs together or apart: x_ij fixed.
 *
 * What is not among them (moves from today) makes the bound no less true, only weaker. Cut edges
 * are pair weights of neighbours, so that one method serves both goals.
 */

import type { Budget, Klok, LpSolver } from '../../grond/index.ts';
import {
  type Eisen,
  gridOf,
  type Labels,
  pairIndex,
  partitionWeights,
  type Snede,
  solveExact,
} from '../../partitie/index.ts';
import { denseWeights, type Kern } from '../opgave/kern.ts';

export interface BewijsVraag {
  readonly kern: Kern;
  readonly oplosser: LpSolver;
  /** A valid map, by block. */
  readonly labels: Labels;
  /** Whether a map (by block) breaks nothing. */
  readonly isGeldig: (labels: Labels) => boolean;
  readonly budget: Budget;
  /** As in `Regie`, by block. */
  readonly elders?: (() => Labels | undefined) | undefined;
  /** Told of the best value, the bound, and the map (by block) of that value. */
  readonly voortgang?: ((waarde: number, grens: number, labels: Labels) => void) | undefined;
}

export interface Bewijs {
  readonly labels: Labels;
  readonly waarde: number;
  /** What no valid map exceeds. */
  readonly grens: number;
}

/** What no division of the blocks is worth more than, all constraints but togetherness left out. */
export function freeBound(vraag: {
  readonly kern: Kern;
  readonly oplosser: LpSolver;
  readonly start: Labels;
  readonly tijdMs: number;
  readonly klok?: Klok | undefined;
  readonly gestopt?: (() => boolean) | undefined;
  /** Told of every lower bound. */
  readonly lager: (grens: number) => void;
}): number {
  const { kern, oplosser, start, tijdMs, klok, gestopt, lager } = vraag;
  const { grens } = partitionWeights(denseWeights(kern), {
    exact: true,
    oplosser,
    tijdMs,
    start,
    klok,
    gestopt,
    voortgang: (stand) => lager(stand.grens + kern.vast),
  });
  return grens + kern.vast;
}

/** Above this many blocks the model is too large to be of use. */
const maxBlokken = 400;

/** The bound proven in the time, and a better map where the proof met one; undefined where it could not begin. */
export function proveMap(vraag: BewijsVraag): Bewijs | undefined {
  const { kern, oplosser, labels, budget, voortgang } = vraag;
  if (kern.n < 2 || kern.n > maxBlokken) return undefined;
  const gewichten = denseWeights(kern);
  const antwoord = solveExact({
    gewichten,
    oplosser,
    labels,
    stap: gridOf(gewichten),
    budget,
    elders: vraag.elders,
    eisen: requirementsOf(kern, vraag.isGeldig),
    ...(voortgang
      ? {
          voortgang: (w: number, g: number, l: Labels) => {
            voortgang(w + kern.vast, g + kern.vast, l);
          },
        }
      : {}),
  });
  const { labels: beste, waarde, grens } = antwoord;
  return { labels: beste, waarde: waarde + kern.vast, grens: grens + kern.vast };
}

function requirementsOf(kern: Kern, isGeldig: (labels: Labels) => boolean): Eisen {
  return {
    vasteParen: fixedPairs(kern),
    separate: (x) => [
      ...findSizes(kern, x),
      ...(kern.aaneengesloten ? findSeparators(kern, x) : []),
      ...findStrangers(kern, x),
      ...findTree(kern, x),
    ],
    isGeldig,
  };
}

type VastPaar = readonly [kolom: number, waarde: 0 | 1];

function fixedPairs(kern: Kern): VastPaar[] {
  const { n, cel } = kern;
  const uit = demandedPairs(kern);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) if (cel[i] !== cel[j]) uit.push([pairIndex(n, i, j), 0]);
  return uit;
}

function demandedPairs({ n, paren }: Kern): VastPaar[] {
  const uit: VastPaar[] = [];
  for (let i = 0; i < n; i++) {
    for (let p = paren.start[i]!; p < paren.start[i + 1]!; p++) {
      const j = paren.naar[p]!;
      if (i < j) uit.push([pairIndex(n, i, j), paren.maat[p]! > 0 ? 1 : 0]);
    }
  }
  return uit;
}

/** Blocks whose region is too light or too heavy, in mean regions so that the solver sees numbers near 1. */
function findSizes({ n, gewicht, minimum, maximum }: Kern, x: Float64Array): Snede[] {
  const maat = Number.isFinite(maximum) ? maximum : Math.max(minimum, 1);
  const uit: Snede[] = [];
  for (let i = 0; i < n; i++) {
    const ander = Array.from({ length: n }, (_, j) => j).filter((j) => j !== i && gewicht[j]! > 0);
    const kolom = ander.map((j) => pairIndex(n, i, j));
    const massa = ander.reduce((som, j, k) => som + gewicht[j]! * x[kolom[k]!]!, gewicht[i]!);
    const teken = massa > maximum ? 1 : -1;
    const teveel = Math.max(massa - maximum, minimum - massa) / maat;
    if (teveel < 1e-4) continue;
    const rechts = (teken * ((teken > 0 ? maximum : minimum) - gewicht[i]!)) / maat;
    uit.push({ kolom, coef: ander.map((j) => (teken * gewicht[j]!) / maat), rechts, teveel });
  }
  return uit;
}

const drempel = 0.05;
/** Rows of contiguity in one round. */
const perRonde = 400;

/**
 * For each block i and each j that the point holds with it: the blocks around i, or around what hangs together with i
 * at a half or more, separate the two.
 */
function findSeparators(kern: Kern, x: Float64Array): Snede[] {
  const { n } = kern;
  const uit: Snede[] = [];
  for (let i = 0; i < n; i++) {
    for (const grens of [1.1, 0.5]) {
      const { binnen, rand } = surroundings(kern, x, i, grens);
      for (let j = 0; j < n; j++) {
        if (binnen[j] === 1 || j === i || rand.includes(j)) continue;
        const kolom = pairIndex(n, i, j);
        const via = rand.map((s) => pairIndex(n, j, s));
        const teveel = via.reduce((rest, k) => rest - x[k]!, x[kolom]!);
        if (teveel < drempel) continue;
        uit.push({ kolom: [kolom, ...via], coef: [1, ...via.map(() => -1)], rechts: 0, teveel });
      }
    }
  }
  return uit.sort((a, b) => b.teveel - a.teveel).slice(0, perRonde);
}

/** Sets of one block more than there are regions, hardly sharing any: grown from each block by whoever shares least. */
function findStrangers({ n, maxAantal }: Kern, x: Float64Array): Snede[] {
  if (maxAantal >= Math.min(n, 12)) return [];
  const uit: Snede[] = [];
  for (let i = 0; i < n; i++) {
    const { deel, som } = gatherStrangers(n, x, i, maxAantal + 1);
    if (som > 1 - drempel) continue;
    const kolom = deel.flatMap((a, k) => deel.slice(0, k).map((b) => pairIndex(n, a, b)));
    uit.push({ kolom, coef: kolom.map(() => -1), rechts: -1, teveel: 1 - som });
  }
  return uit;
}

function gatherStrangers(
  n: number,
  x: Float64Array,
  eerste: number,
  aantal: number,
): { readonly deel: readonly number[]; readonly som: number } {
  const deel = [eerste];
  const gedeeld = Float64Array.from({ length: n }, (_, j) =>
    j === eerste ? n : x[pairIndex(n, eerste, j)]!,
  );
  let som = 0;
  while (deel.length < aantal) {
    const keus = gedeeld.indexOf(Math.min(...gedeeld));
    som += gedeeld[keus]!;
    gedeeld.forEach((d, j) => {
      gedeeld[j] = j === keus ? n : d + x[pairIndex(n, keus, j)]!;
    });
    for (const j of deel) gedeeld[j] = n;
    deel.push(keus);
  }
  return { deel, som };
}

/** The tree that holds most together (Prim), where it leaves too little room for so many regions. */
function findTree({ n, minAantal }: Kern, x: Float64Array): Snede[] {
  if (minAantal < 2) return [];
  const via = new Int32Array(n);
  const band = Float64Array.from({ length: n }, (_, j) => (j === 0 ? -1 : x[pairIndex(n, 0, j)]!));
  const kolom: number[] = [];
  let som = 0;
  while (kolom.length < n - 1) {
    const v = band.indexOf(Math.max(...band));
    const k = pairIndex(n, via[v]!, v);
    kolom.push(k);
    som += x[k]!;
    band[v] = -1;
    for (let j = 1; j < n; j++) {
      if (band[j]! < 0 || x[pairIndex(n, v, j)]! <= band[j]!) continue;
      band[j] = x[pairIndex(n, v, j)]!;
      via[j] = v;
    }
  }
  const teveel = som - (n - minAantal);
  return teveel < 1e-4 ? [] : [{ kolom, coef: kolom.map(() => 1), rechts: n - minAantal, teveel }];
}

/** What hangs together with i by blocks that share its region for at least `grens`, and the blocks around that. */
function surroundings(
  { n, net }: Kern,
  x: Float64Array,
  i: number,
  grens: number,
): { readonly binnen: Uint8Array; readonly rand: readonly number[] } {
  const binnen = new Uint8Array(n);
  const rand = new Set<number>();
  const rij = [i];
  binnen[i] = 1;
  for (const v of rij) {
    for (let p = net.start[v]!; p < net.start[v + 1]!; p++) {
      const u = net.naar[p]!;
      if (binnen[u] === 1) continue;
      if (x[pairIndex(n, i, u)]! < grens) rand.add(u);
      else {
        binnen[u] = 1;
        rij.push(u);
      }
    }
  }
  return { binnen, rand: [...rand] };
}
