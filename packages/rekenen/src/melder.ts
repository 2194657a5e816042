/** Milliseconds between two words about how far the work is: faster nobody sees. */
const pauze = 150;

/** Holds the last word back until the pause is over; `flush` is called often. */
export class Melder<T> {
  private readonly tell: (stand: T) => void;
  private readonly klok: () => number;
  private wacht: { readonly stand: T } | undefined;
  private laatst = Number.NEGATIVE_INFINITY;

  constructor(tell: (stand: T) => void, klok: () => number) {
    this.tell = tell;
    this.klok = klok;
  }

  /** @param meteen told at once: what comes after it may take long, and may never come. */
  take(stand: T, meteen = false): void {
    this.wacht = { stand };
    this.flush(meteen);
  }

  /** @param alles whether the pause is over or not. */
  flush(alles = false): void {
    if (this.wacht === undefined) return;
    const nu = this.klok();
    if (!alles && nu - this.laatst < pauze) return;
    this.tell(this.wacht.stand);
    this.wacht = undefined;
    this.laatst = nu;
  }
}
