/**
 * Quantiles of many values at once, exact, without sorting them all: values are counted in bins, and only the bins in which
 * a wanted rank lies are sorted. Between two values it is linear (type 7 of Hyndman & Fan 1996).
 */

const vakken = 1024;

/** Finds quantiles of lists of one length, again and again. */
export class Kwantielzoeker {
  private readonly kansen: readonly number[];
  private readonly telling = new Uint32Array(vakken);
  private readonly gezocht = new Uint8Array(vakken);
  private readonly rest: Float64Array;
  private readonly plekken: Uint16Array;

  /** @param kansen ascending, 0–1. */
  constructor(lengte: number, kansen: readonly number[]) {
    this.kansen = kansen;
    this.rest = new Float64Array(lengte);
    this.plekken = new Uint16Array(lengte);
  }

  find(waarden: Float64Array): number[] {
    let laag = waarden[0]!;
    let hoog = laag;
    for (let k = 1; k < waarden.length; k++) {
      const x = waarden[k]!;
      if (x < laag) laag = x;
      if (x > hoog) hoog = x;
    }
    return this.findBetween(waarden, laag, hoog);
  }

  /** The same where the lowest and highest are known. */
  findBetween(waarden: Float64Array, laag: number, hoog: number): number[] {
    const n = waarden.length;
    const schaal = (vakken - 1) / (hoog - laag);
    // All the same, or so near that bins cannot tell them apart.
    if (!Number.isFinite(schaal)) return this.kansen.map(() => laag);
    const { telling, plekken, gezocht, rest } = this;
    telling.fill(0);
    for (let k = 0; k < n; k++) {
      const vak = ((waarden[k]! - laag) * schaal) | 0;
      plekken[k] = vak;
      telling[vak]!++;
    }
    const ervoor = this.markBins(n);
    let m = 0;
    for (let k = 0; k < n; k++) if (gezocht[plekken[k]!] === 1) rest[m++] = waarden[k]!;
    const gesorteerd = rest.subarray(0, m).sort();
    const at = (rang: number): number => gesorteerd[rang - ervoor(rang)]!;
    return this.kansen.map((kans) => {
      const plek = kans * (n - 1);
      const onder = Math.floor(plek);
      const boven = Math.min(n - 1, onder + 1);
      return at(onder) + (plek - onder) * (at(boven) - at(onder));
    });
  }

  /** Marks the bins of the wanted ranks. @returns how many values before a rank lie in bins that are not marked. */
  private markBins(n: number): (rang: number) => number {
    const { gezocht, telling } = this;
    gezocht.fill(0);
    const rangen = this.kansen.flatMap((kans) => {
      const onder = Math.floor(kans * (n - 1));
      return [onder, Math.min(n - 1, onder + 1)];
    });
    const over = new Map<number, number>();
    let [vak, gehad, ongezocht] = [0, 0, 0];
    for (const rang of rangen.sort((a, b) => a - b)) {
      while (gehad + telling[vak]! <= rang) {
        gehad += telling[vak]!;
        if (gezocht[vak] === 0) ongezocht += telling[vak]!;
        vak += 1;
      }
      gezocht[vak] = 1;
      over.set(rang, ongezocht);
    }
    return (rang) => over.get(rang)!;
  }
}
