/** What designs are weighed on: how it is measured, which way is better, and between which fixed points. */

import {
  canonical,
  countMoves,
  countRegions,
  type Labels,
  type Opgave,
  type Paargewichten,
  partitionValue,
  type Stromen,
  tidy,
} from '@samenhang/motor';
import type { Richting } from './archief.ts';

export type Doelnaam = 'overeenstemming' | 'aantalRegios' | 'stromen' | 'verplaatsingen' | 'onbalans';

export interface Afweegdoel {
  readonly naam: string;
  readonly richting: Richting;
  /** The reference for hypervolume: designs that are no better than this add nothing. */
  readonly slechtst: number;
  /** No design is better. */
  readonly best: number;
  readonly meet: (labels: Labels) => number;
  /** Sets of gemeenten that may be good to have as a region; steering by measuring tries each as a whole. */
  readonly gebieden?: readonly (readonly number[])[];
}

/** A goal that the search can be driven along. */
export interface Stuurdoel extends Afweegdoel {
  /** The question with, as a constraint, that the goal is at least as good as `eps`, as far as it can be put so. */
  readonly beperk?: (opgave: Opgave, eps: number) => Opgave;
  /** Pairs whose weight drives the goal upwards. */
  readonly paren?: Paargewichten;
}

/** Jobs between two gemeenten, both ways, as a share of all; and the share that never leaves its gemeente. */
function flowWeights(n: number, { van, naar, banen }: Stromen): { paren: Paargewichten; binnen: number } {
  const w = new Float64Array(n * n);
  const totaal = banen.reduce((som, x) => som + x, 0);
  let binnen = 0;
  banen.forEach((x, k) => {
    const [i, j] = [van[k]!, naar[k]!];
    const deel = x / totaal;
    if (i === j) {
      binnen += deel;
      return;
    }
    w[i * n + j] = w[i * n + j]! + deel;
    w[j * n + i] = w[j * n + i]! + deel;
  });
  return { paren: { n, w }, binnen };
}

function imbalance(gewicht: ArrayLike<number>, labels: Labels): number {
  const massa = new Float64Array(countRegions(labels));
  let totaal = 0;
  labels.forEach((r, v) => {
    massa[r] = massa[r]! + gewicht[v]!;
    totaal += gewicht[v]!;
  });
  return totaal === 0 ? 0 : massa.reduce((som, m) => som + Math.abs(m - totaal / massa.length), 0) / totaal;
}

function agreement({ doel }: Opgave): Stuurdoel {
  const paren = doel.paren ?? { n: 0, w: new Float64Array(0) };
  return {
    naam: 'overeenstemming',
    richting: 'hoog',
    slechtst: 0,
    best: paren.w.reduce((som, x) => som + Math.max(x, 0), 0) / 2,
    meet: (labels) => tidy(doel.paren ? partitionValue(paren, labels) : 0, 10),
  };
}

function flows(n: number, stromen: Stromen | undefined): Stuurdoel {
  if (!stromen) throw new RangeError('the goal stromen needs flows');
  const { paren, binnen } = flowWeights(n, stromen);
  return {
    naam: 'stromen',
    richting: 'hoog',
    slechtst: 0,
    best: 1,
    meet: (labels) => tidy(binnen + partitionValue(paren, labels), 10),
    paren,
  };
}

function disruption({ n, vandaag }: Opgave): Stuurdoel {
  if (!vandaag) throw new RangeError('moves are counted from today: give the question vandaag');
  return {
    naam: 'verplaatsingen',
    richting: 'laag',
    slechtst: n,
    best: 0,
    meet: (labels) => countMoves(vandaag, labels),
    beperk: (opgave, eps) => ({
      ...opgave,
      verplaatsingen: Math.min(opgave.verplaatsingen ?? n, Math.max(0, Math.floor(eps))),
    }),
  };
}

/**
 * A goal by its name.
 * - `overeenstemming`: Σ over pairs inside regions of their weight; reference 0 (all by themselves);
 * - `aantalRegios`: fewer is better; reference n;
 * - `stromen`: share of jobs whose holder lives in the same region; reference 0;
 * - `verplaatsingen`: gemeenten in another region than today; reference n;
 * - `onbalans`: Σ_r |P_r − P̄| / (k·P̄); reference 2.
 * @throws RangeError when the goal needs flows, or today's map, and there is none.
 */
export function goalOf(naam: Doelnaam, opgave: Opgave, stromen?: Stromen): Stuurdoel {
  switch (naam) {
    case 'overeenstemming':
      return agreement(opgave);
    case 'stromen':
      return flows(opgave.n, stromen);
    case 'verplaatsingen':
      return disruption(opgave);
    case 'aantalRegios':
      return {
        naam,
        richting: 'laag',
        slechtst: opgave.n,
        best: 1,
        meet: (labels) => countRegions(canonical(labels)),
        beperk: (o, eps) => ({
          ...o,
          aantal: { ...o.aantal, max: Math.min(o.aantal?.max ?? o.n, Math.max(1, Math.floor(eps))) },
        }),
      };
    case 'onbalans':
      return {
        naam,
        richting: 'laag',
        slechtst: 2,
        best: 0,
        meet: (labels) => tidy(imbalance(opgave.gewicht, canonical(labels)), 10),
      };
  }
}
