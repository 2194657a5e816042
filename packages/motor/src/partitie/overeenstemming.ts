import type { Overdekking } from '../grond/index.ts';
import type { Paargewichten } from './paargewichten.ts';

/** What counts as agreement of a cover on a pair, where units may lie in several regions. */
export type Overeenkomst =
  /** They share at least one region. */
  | 'deelt'
  /** They lie in exactly the same regions (and in at least one). */
  | 'gelijk';

export interface OvereenstemmingVraag {
  /** Covers over the same units. */
  readonly overdekkingen: readonly Overdekking[];
  /** Weight of each; default 1. */
  readonly wegingen?: readonly number[] | undefined;
  /** Resolution, 0–1: ½ is the median of Mirkin (1974), lower gives fewer and larger regions. */
  readonly gamma: number;
  readonly overeenkomst?: Overeenkomst | undefined;
}

/**
 * Weights of pairs from covers: w_ij = 2·Σ_d weight_d·[i and j agree in d] − 2γ·Σ_d weight_d. The value of a
 * division is then Σ over pairs inside regions of w; at γ = ½ it is what the division gains, in pairs
 * together or apart as the covers have them, over all units by themselves (the median partition:
 * Régnier 1965, Mirkin 1974).
 * @throws RangeError when γ is no number or the covers differ in units.
 */
export function agreementWeights(vraag: OvereenstemmingVraag): Paargewichten {
  const { overdekkingen, gamma } = vraag;
  if (!Number.isFinite(gamma)) throw new RangeError(`gamma must be a number, got ${gamma}`);
  const n = unitsOf(overdekkingen);
  const wegingen = vraag.wegingen ?? overdekkingen.map(() => 1);
  const som = new Float64Array(n * n);
  overdekkingen.forEach((o, d) => {
    const cellen = vraag.overeenkomst === 'gelijk' ? sameSets(o, n) : cellsOf(o);
    addTogether(som, n, cellen, 2 * (wegingen[d] ?? 1));
  });
  const af = 2 * gamma * wegingen.reduce((x, y) => x + y, 0);
  for (let k = 0; k < som.length; k++) som[k] = som[k]! - af;
  for (let i = 0; i < n; i++) som[i * n + i] = 0;
  return { n, w: som };
}

function unitsOf(overdekkingen: readonly Overdekking[]): number {
  const aantallen = new Set(overdekkingen.map((o) => o.start.length - 1));
  if (aantallen.size > 1) throw new RangeError('covers must be over the same units');
  return [...aantallen][0] ?? 0;
}

function cellsOf(o: Overdekking): Int32Array[] {
  return Array.from({ length: o.regioStart.length - 1 }, (_, r) =>
    Int32Array.from(o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])),
  );
}

/** Key of the set of regions that a unit lies in; empty when in none. */
function memberKey(o: Overdekking, i: number): string {
  return [...o.regio.subarray(o.start[i], o.start[i + 1])].sort((a, b) => a - b).join('+');
}

function sameSets(o: Overdekking, n: number): Int32Array[] {
  const perSet = new Map<string, number[]>();
  for (let i = 0; i < n; i++) {
    const sleutel = memberKey(o, i);
    if (sleutel === '') continue;
    const lijst = perSet.get(sleutel);
    if (lijst === undefined) perSet.set(sleutel, [i]);
    else lijst.push(i);
  }
  return [...perSet.values()].map((lijst) => Int32Array.from(lijst));
}

/** Adds `gewicht` once to every pair that shares a cell, also where cells overlap. */
function addTogether(som: Float64Array, n: number, cellen: readonly Int32Array[], gewicht: number): void {
  const gezien = new Uint8Array(n * n);
  for (const leden of cellen) {
    for (const i of leden) {
      for (const j of leden) {
        const plek = i * n + j;
        if (gezien[plek] === 1) continue;
        gezien[plek] = 1;
        som[plek] = som[plek]! + gewicht;
      }
    }
  }
}
