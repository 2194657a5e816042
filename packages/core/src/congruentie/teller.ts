import type { Overdekking } from '@samenhang/motor';

/**
 * What one gemeente shares with others over a choice of indelingen. The arrays are
 * reused for the next gemeente: copy what must stay.
 */
export interface Telling {
  /** Indices of its partners (P(g)), in order of discovery; the first `aantal` entries count. */
  readonly partners: Uint32Array;
  readonly aantal: number;
  /** s(g,h) by index of h: the number of chosen indelingen in which they share a regio. */
  readonly gedeeld: Uint32Array;
  /** Σ of the weights of those indelingen, by index of h. */
  readonly gewicht: Float64Array;
  /** Σ over partners sharing indeling d of the partner's mass, by d. */
  readonly massa: Float64Array;
  /** The same over partners that share d alone: they are no partner without d. */
  readonly massaEnkel: Float64Array;
  /** Number of partners that share d alone, by d. */
  readonly enkel: Uint32Array;
}

/**
 * Counts, for one gemeente at a time, with whom it shares regio's. Sparse: its work is the number of
 * (indeling, regio, member) triples around the gemeente; no matrix of pairs is ever made.
 */
export class Teller {
  private readonly overdekkingen: readonly Overdekking[];
  private readonly gewichten: readonly number[];
  private readonly massaVan: Float64Array;
  /**
   * Last indeling in which h was met: guards against double counting where two regio's overlap,
   * and names the only one shared where `gedeeld` stays 1.
   */
  private readonly laatst: Int32Array;
  private readonly telling: Telling & { aantal: number };

  /**
   * @param overdekkingen the chosen indelingen, over the same gemeenten.
   * @param gewichten weight of each (> 0).
   * @param massa weight of each gemeente as a partner: 1, or its inhabitants (0 leaves it out of the mean).
   */
  constructor(overdekkingen: readonly Overdekking[], gewichten: readonly number[], massa: Float64Array) {
    this.overdekkingen = overdekkingen;
    this.gewichten = gewichten;
    this.massaVan = massa;
    this.laatst = new Int32Array(massa.length).fill(-1);
    this.telling = {
      partners: new Uint32Array(massa.length),
      aantal: 0,
      gedeeld: new Uint32Array(massa.length),
      gewicht: new Float64Array(massa.length),
      massa: new Float64Array(overdekkingen.length),
      massaEnkel: new Float64Array(overdekkingen.length),
      enkel: new Uint32Array(overdekkingen.length),
    };
  }

  /** Counts for one gemeente; the result is valid until the next call. */
  tel(gemeente: number): Telling {
    this.reset();
    this.overdekkingen.forEach((o, d) => {
      this.visit(o, d, gemeente);
    });
    this.findSingles();
    return this.telling;
  }

  private reset(): void {
    const { partners, gedeeld, gewicht, massa, massaEnkel, enkel } = this.telling;
    for (let k = 0; k < this.telling.aantal; k++) {
      const h = partners[k] ?? 0;
      gedeeld[h] = 0;
      gewicht[h] = 0;
      this.laatst[h] = -1;
    }
    this.telling.aantal = 0;
    massa.fill(0);
    massaEnkel.fill(0);
    enkel.fill(0);
  }

  private visit(o: Overdekking, d: number, gemeente: number): void {
    const until = o.start[gemeente + 1] ?? 0;
    for (let k = o.start[gemeente] ?? 0; k < until; k++) {
      const r = o.regio[k] ?? 0;
      const last = o.regioStart[r + 1] ?? 0;
      for (let m = o.regioStart[r] ?? 0; m < last; m++) {
        const h = o.leden[m] ?? 0;
        if (h !== gemeente) this.meet(h, d);
      }
    }
  }

  private meet(h: number, d: number): void {
    if (this.laatst[h] === d) return;
    this.laatst[h] = d;
    const { partners, gedeeld, gewicht, massa } = this.telling;
    if (gedeeld[h] === 0) partners[this.telling.aantal++] = h;
    gedeeld[h] = (gedeeld[h] ?? 0) + 1;
    gewicht[h] = (gewicht[h] ?? 0) + (this.gewichten[d] ?? 0);
    massa[d] = (massa[d] ?? 0) + (this.massaVan[h] ?? 0);
  }

  private findSingles(): void {
    const { partners, aantal, gedeeld, enkel, massaEnkel } = this.telling;
    for (let k = 0; k < aantal; k++) {
      const h = partners[k] ?? 0;
      if (gedeeld[h] !== 1) continue;
      const d = this.laatst[h] ?? 0;
      enkel[d] = (enkel[d] ?? 0) + 1;
      massaEnkel[d] = (massaEnkel[d] ?? 0) + (this.massaVan[h] ?? 0);
    }
  }
}
