/**
 * Anytime search for clique partitioning: rounds of descent, tabu search and a kick (`zoekkern.ts`), each from where
 * the last one ended, and new starts when they lead nowhere. The number of regions is held to that of the best division and at most two more, drawn anew
 * each round: with free room for more, a division that was kicked falls apart into many small regions, and takes long
 * to find its way back.
 */

import { Budget, below, type Regie, seededToeval, type Toeval } from '../grond/index.ts';
import {
  canonical,
  countRegions,
  type Labels,
  type Paargewichten,
  partitionValue,
  ruis,
} from './paargewichten.ts';
import { Zoekkern } from './zoekkern.ts';

export interface HeuristiekVraag extends Regie {
  readonly gewichten: Paargewichten;
  readonly seed: number;
  /** Time limit in milliseconds. */
  readonly tijdMs: number;
  /** Limit in moves; with it, and time enough, a run is the same everywhere. */
  readonly iteraties?: number | undefined;
  /** Divisions to start from, beside the search's own. */
  readonly start?: readonly ArrayLike<number>[] | undefined;
  /** A proven bound: the search ends when it is reached. */
  readonly grens?: number | undefined;
  /** Ends after this many rounds without improvement. Default: no end but the limits. */
  readonly geduld?: number | undefined;
}

export interface HeuristiekAntwoord {
  readonly labels: Labels;
  readonly waarde: number;
  readonly iteraties: number;
}

/** After this many rounds without improvement the search starts anew, from a division at random: */
const stilstandPerEenheid = 2;
/** or after this many, where there are many units. */
const maxStilstand = 800;
/** A round may have room for fewer regions than this above those of the best division. */
const extraRegios = 3;

/** Searches until the bound is reached, the limits are, or it is told to stop. */
export function searchPartition(vraag: HeuristiekVraag): HeuristiekAntwoord {
  const toeval = seededToeval(vraag.seed);
  const kern = new Zoekkern(vraag.gewichten, toeval);
  try {
    return new Zoektocht(vraag, kern, toeval).run();
  } finally {
    kern.close();
  }
}

class Zoektocht {
  private readonly vraag: HeuristiekVraag;
  private readonly kern: Zoekkern;
  private readonly toeval: Toeval;
  private readonly budget: Budget;
  private labels: Labels;
  private waarde = 0;
  private regios: number;
  private rondesZonder = 0;
  /** Rounds since the best of this start improved. */
  private stilstand = 0;
  /** The best of this start, in the weights of the kern. */
  private gezien = Number.NEGATIVE_INFINITY;
  /** The best division is another's, and was not yet searched from. */
  private isGeleerd = false;

  constructor(vraag: HeuristiekVraag, kern: Zoekkern, toeval: Toeval) {
    const { n } = vraag.gewichten;
    this.vraag = vraag;
    this.kern = kern;
    this.toeval = toeval;
    this.budget = new Budget(vraag, vraag.tijdMs, vraag.iteraties);
    this.labels = Int32Array.from({ length: n }, (_, i) => i);
    this.regios = n;
  }

  run(): HeuristiekAntwoord {
    const alleen = this.labels;
    const geduld = Math.min(maxStilstand, 10 + stilstandPerEenheid * alleen.length);
    for (const start of [alleen, ...(this.vraag.start ?? [])]) this.climbFrom(start);
    this.climbFrom(this.labels);
    this.learn();
    while (!this.isDone()) {
      if (this.stilstand >= geduld) this.climbFrom(this.nextStart());
      else this.kickAndClimb();
      this.learn();
    }
    return { labels: this.labels, waarde: this.waarde, iteraties: this.budget.iteraties };
  }

  private isDone(): boolean {
    const { grens, geduld } = this.vraag;
    if (grens !== undefined && this.waarde >= grens - ruis) return true;
    return this.rondesZonder >= (geduld ?? Number.POSITIVE_INFINITY) || this.budget.isOp();
  }

  private climbFrom(start: ArrayLike<number>): void {
    this.kern.load(start, this.room());
    this.gezien = Number.NEGATIVE_INFINITY;
    this.climb();
  }

  private kickAndClimb(): void {
    this.kern.kick(this.room(), this.budget);
    this.climb();
  }

  private climb(): void {
    this.kern.descend(this.budget);
    this.kern.tabu(this.vraag.gewichten.n, this.budget);
    this.rondesZonder++;
    this.stilstand++;
    if (this.kern.hoogst <= this.gezien) return;
    this.gezien = this.kern.hoogst;
    this.stilstand = 0;
    this.keep();
  }

  /** What others found counts as found; the search goes on from there when its own start leads nowhere. */
  private learn(): void {
    const labels = this.vraag.elders?.();
    if (!labels) return;
    const waarde = partitionValue(this.vraag.gewichten, labels);
    if (waarde <= this.waarde + ruis) return;
    this.labels = canonical(labels);
    this.waarde = waarde;
    this.regios = countRegions(this.labels);
    this.isGeleerd = true;
  }

  private nextStart(): Labels {
    if (!this.isGeleerd) return this.scatter();
    this.isGeleerd = false;
    return this.labels;
  }

  private room(): number {
    return Math.max(2, this.regios + below(this.toeval, extraRegios));
  }

  /** Every unit in a region at random. */
  private scatter(): Labels {
    const regios = this.room();
    return this.labels.map(() => below(this.toeval, regios));
  }

  /** Values count in the weights as they were asked, whatever the kern made of them. */
  private keep(): void {
    const labels = this.kern.labels();
    const waarde = partitionValue(this.vraag.gewichten, labels);
    if (waarde <= this.waarde + ruis) return;
    this.labels = labels;
    this.waarde = waarde;
    this.regios = countRegions(labels);
    this.rondesZonder = 0;
    this.vraag.voortgang?.({
      waarde,
      grens: this.vraag.grens ?? Number.POSITIVE_INFINITY,
      iteraties: this.budget.iteraties,
      labels,
    });
  }
}
