/** Milliseconds on any monotone enough clock. */
export type Klok = () => number;

/** What a run can be told while it works, and what it tells. */
export interface Regie {
  /** The clock; times are differences, so its zero does not matter. Default `Date.now`. */
  readonly klok?: Klok | undefined;
  /** Asked often: true stops the run with the best found so far. */
  readonly gestopt?: (() => boolean) | undefined;
  /**
   * Asked between rounds: the best map that others at work on the same question found since it was last asked, if any.
   * What they find, and when, differs from run to run: leave it out where an answer must be the same every time.
   */
  readonly elders?: (() => Int32Array | undefined) | undefined;
  /** Told of every improvement of value or bound. */
  readonly voortgang?: ((stand: Stand) => void) | undefined;
}

interface Stand {
  readonly waarde: number;
  readonly grens: number;
  readonly iteraties: number;
  /** The map of that value, where the search tells it: region of each unit. */
  readonly labels?: Int32Array | undefined;
}

/** When a search must end: whichever comes first of time, iterations and cancellation. */
export class Budget {
  iteraties = 0;
  private readonly klok: Klok;
  private readonly eind: number;
  private readonly maximum: number;
  private readonly gestopt: (() => boolean) | undefined;

  constructor(regie: Regie, tijdMs: number, maximum = Number.POSITIVE_INFINITY) {
    this.klok = regie.klok ?? Date.now;
    this.eind = this.klok() + tijdMs;
    this.maximum = maximum;
    this.gestopt = regie.gestopt;
  }

  /** Whether the search must end; the clock is only read here. */
  isOp(): boolean {
    return this.iteraties >= this.maximum || this.klok() >= this.eind || (this.gestopt?.() ?? false);
  }

  /** Milliseconds left. */
  rest(): number {
    return Math.max(0, this.eind - this.klok());
  }
}
