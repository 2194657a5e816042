/**
 * Three-phase search for clique partitions (Zhou, Hao & Goëffon 2016, doi 10.1007/s10878-014-9805-6): descend; a
 * short tabu search (Glover 1989) in which each step makes the best move allowed, over all units and all regions; then
 * a kick that moves many units to their best other regions. The inner loops run in WebAssembly, four units at a time
 * (`packages/motor/zoekkern/kern.ts`), on whole weights: what a good division takes is millions of steps.
 */

import { type Budget, below, type Toeval } from '../grond/index.ts';
import { canonical, type Labels, type Paargewichten } from './paargewichten.ts';
import { kernBytes } from './zoekkern.generated.ts';

// Of the platform, browser and Node alike; motor has no types of either.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Kern };
};

/** What the compiled module offers: see its source. */
interface Kern {
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(n: number, regios: number, zaad: number): number;
  divisionAt(): number;
  bestAt(): number;
  best(): number;
  takeMoves(): number;
  begin(ruimte: number): void;
  setRoom(ruimte: number): void;
  descend(): number;
  tabu(stappen: number, geduld: number): number;
  kick(aantal: number, keus: number): void;
}

/** Sums of weights in the module stay below this, so that no difference of two overflows 32 bits. */
const maxSom = 2 ** 30;
/** Cells of the table of gains that are weighed between two looks at the clock. */
const pols = 4_000_000;
/** A module with more memory than this is not kept for the next search. */
const maxBewaard = 2 ** 26;
/** A kick moves between so large and so large a share of the units. */
const minStoot = 0.01;
const maxStoot = 0.5;

let module: object | undefined;
/** A module that no search uses at the moment. */
let vrij: Kern | undefined;

function takeKern(): Kern {
  module ??= new WebAssembly.Module(kernBytes);
  const kern = vrij ?? new WebAssembly.Instance(module).exports;
  vrij = undefined;
  return kern;
}

/** A division under search. To be closed after use. */
export class Zoekkern {
  private readonly n: number;
  private readonly toeval: Toeval;
  private readonly kern: Kern;
  private readonly stappen: number;

  /** Weights that are whole and not huge are taken as they are, others rounded to about nine digits. */
  constructor({ n, w }: Paargewichten, toeval: Toeval) {
    this.n = n;
    this.toeval = toeval;
    this.kern = takeKern();
    this.stappen = Math.ceil(pols / (n * n + 1));
    const breedte = (n + 3) & ~3;
    const plek = this.kern.reserve(n, n, below(toeval, 2 ** 32)) >> 2;
    const schaal = scaleOf(n, w);
    const doel = new Int32Array(this.kern.memory.buffer);
    for (let v = 0; v < n; v++)
      for (let u = 0; u < n; u++) doel[plek + v * breedte + u] = Math.round(w[v * n + u]! * schaal);
  }

  close(): void {
    if (this.kern.memory.buffer.byteLength <= maxBewaard) vrij = this.kern;
  }

  /** Replaces the division and forgets the best one; new regions may come, up to `ruimte` in all. */
  load(labels: ArrayLike<number>, ruimte = this.n): void {
    this.view(this.kern.divisionAt()).set(canonical(labels));
    this.kern.begin(ruimte);
  }

  /** The best division met since `load`. */
  labels(): Labels {
    return canonical(this.view(this.kern.bestAt()));
  }

  /** Its value, in the weights as rounded. */
  get hoogst(): number {
    return this.kern.best();
  }

  /** Moves single units as long as that gains. */
  descend(budget: Budget): void {
    while (this.kern.descend() !== 0 && !budget.isOp()) budget.iteraties += this.kern.takeMoves();
    budget.iteraties += this.kern.takeMoves();
  }

  /** Tabu search, until so many steps brought no new best. */
  tabu(geduld: number, budget: Budget): void {
    let klaar = false;
    while (!klaar && !budget.isOp()) {
      klaar = this.kern.tabu(this.stappen, geduld) !== 0;
      budget.iteraties += this.kern.takeMoves();
    }
  }

  /**
   * Moves some units, one after the other, each the best of a few random ones; from now on there may be `ruimte`
   * regions. How many is drawn evenly over the logarithm: where there are many regions only small kicks stay close
   * enough to be of use, where there are few only large ones lead away.
   */
  kick(ruimte: number, budget: Budget): void {
    const { n, toeval, kern } = this;
    kern.setRoom(ruimte);
    const aantal = Math.ceil(n * minStoot * (maxStoot / minStoot) ** toeval());
    const keus = Math.ceil(n / (10 + below(toeval, Math.floor(0.05 * n) + 1)));
    kern.kick(aantal, keus);
    budget.iteraties += kern.takeMoves();
  }

  private view(plek: number): Int32Array {
    return new Int32Array(this.kern.memory.buffer, plek, this.n);
  }
}

/** By what weights are multiplied before they are rounded. */
function scaleOf(n: number, w: Float64Array): number {
  let som = 0;
  let heel = true;
  for (let v = 0; v < n; v++) {
    let rij = 0;
    for (let u = 0; u < n; u++) {
      const x = w[v * n + u]!;
      rij += Math.abs(x);
      heel &&= Number.isInteger(x);
    }
    som = Math.max(som, rij);
  }
  if (heel && som < maxSom) return 1;
  // Rounding adds up to a half to each.
  return (maxSom - n) / som;
}
