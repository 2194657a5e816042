/**
 * Simulated annealing for clique partitioning (Kirkpatrick, Gelatt & Vecchi 1983, doi 10.1126/science.220.4598.671;
 * as the local search of a memetic method: Lu, Zhou & Hao 2021, doi 10.1109/TCYB.2021.3051243). On dense random weights
 * it leads to far better divisions than moves that must improve, at the same time.
 *
 * The number of regions is held to a few more than good divisions have: with free room for more, a warm division falls
 * apart into many small regions, and cools into a poor one.
 */

import { canonical, type Labels, type Paargewichten } from './paargewichten.ts';
import { below, type Toeval } from './toeval.ts';
import type { Budget } from './voortgang.ts';

/** One cooling: so many sweeps over all units and regions, temperature falling evenly in its logarithm. */
export interface Koeling {
  readonly warm: number;
  readonly koud: number;
  readonly rondes: number;
}

/** Sweeps between two looks at the clock. */
const pols = 16;
/** Quantiles of the exponential distribution: thresholds of acceptance cost a look-up instead of a logarithm. */
const bits = 13;

/**
 * A division under annealing. winst[c·n + u] = Σ_{v in c} w_uv, columns first: a sweep reads them in order, and a
 * move adds a row of weights to two of them.
 */
export class Gloeiverdeling {
  readonly n: number;
  /** Room for this many regions. */
  readonly breedte: number;
  waarde = 0;
  private readonly w: Float64Array;
  private readonly slot: Int32Array;
  private readonly winst: Float64Array;
  /** Worth of each unit to its own region. */
  private readonly eigen: Float64Array;
  private readonly drempel: Float64Array;

  constructor({ n, w }: Paargewichten, breedte: number, toeval: Toeval) {
    this.n = n;
    this.w = w;
    this.breedte = breedte;
    this.slot = new Int32Array(n);
    this.winst = new Float64Array(n * breedte);
    this.eigen = new Float64Array(n);
    this.drempel = drawThresholds(toeval);
  }

  /** Replaces the division; regions beyond the room share its last place. */
  load(labels: ArrayLike<number>): void {
    const { n, w, slot, winst, eigen, breedte } = this;
    winst.fill(0);
    let dubbel = 0;
    for (let u = 0; u < n; u++) {
      slot[u] = Math.min(labels[u]!, breedte - 1);
      const kolom = slot[u]! * n;
      for (let v = 0; v < n; v++) winst[kolom + v] = winst[kolom + v]! + w[u * n + v]!;
    }
    for (let u = 0; u < n; u++) {
      eigen[u] = winst[slot[u]! * n + u]!;
      dubbel += eigen[u]!;
    }
    this.waarde = dubbel / 2;
  }

  /** Every unit in a region at random. */
  scatter(toeval: Toeval): void {
    this.load(Int32Array.from({ length: this.n }, () => below(toeval, this.breedte)));
  }

  labels(): Labels {
    return canonical(this.slot);
  }

  /** Cools down; leaves the division as it stands when cold, or when the budget is spent. */
  cool({ warm, koud, rondes }: Koeling, toeval: Toeval, budget: Budget): void {
    const daling = Math.log(koud / warm) / Math.max(1, rondes - 1);
    for (let ronde = 0; ronde < rondes; ronde++) {
      if (ronde % pols === 0 && budget.isOp()) return;
      budget.iteraties += this.sweep(warm * Math.exp(daling * ronde), toeval);
    }
  }

  /** Offers every unit every region once (Metropolis); returns the moves made. */
  private sweep(warmte: number, toeval: Toeval): number {
    const { n, slot, winst, eigen, drempel, breedte } = this;
    const masker = drempel.length - 1;
    let zetten = 0;
    for (let c = 0; c < breedte; c++) {
      const kolom = c * n;
      let k = below(toeval, drempel.length);
      for (let u = 0; u < n; u++) {
        k = (k + 1) & masker;
        if (winst[kolom + u]! - eigen[u]! <= warmte * drempel[k]! || slot[u] === c) continue;
        this.move(u, c);
        zetten++;
      }
    }
    return zetten;
  }

  private move(u: number, b: number): void {
    const { n, w, slot, winst, eigen } = this;
    const a = slot[u]!;
    const kolomA = a * n;
    const kolomB = b * n;
    const rij = u * n;
    this.waarde += winst[kolomB + u]! - eigen[u]!;
    slot[u] = b;
    eigen[u] = winst[kolomB + u]!;
    for (let v = 0; v < n; v++) {
      const x = w[rij + v]!;
      const naA = winst[kolomA + v]! - x;
      const naB = winst[kolomB + v]! + x;
      winst[kolomA + v] = naA;
      winst[kolomB + v] = naB;
      const c = slot[v];
      if (c === a) eigen[v] = naA;
      else if (c === b) eigen[v] = naB;
    }
  }
}

/** ln of the quantiles of (0, 1), in random order: a step down is taken when its gain is above T·ln(r). */
function drawThresholds(toeval: Toeval): Float64Array {
  const maat = 1 << bits;
  const uit = Float64Array.from({ length: maat }, (_, k) => Math.log((k + 0.5) / maat));
  for (let k = maat - 1; k > 0; k--) {
    const j = below(toeval, k + 1);
    const x = uit[k]!;
    uit[k] = uit[j]!;
    uit[j] = x;
  }
  return uit;
}
