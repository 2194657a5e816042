import type { Ruimtevraag } from './ruimte.ts';
import { DICHT, OPEN } from './vraag.ts';

/** Who goes where: never more than rounding above a capacity, unless `teveel` says so. */
export interface Vulling {
  readonly open: readonly number[];
  /** The place of each client. */
  readonly plaats: Int32Array;
  readonly waarde: number;
  /** Weight above the capacities, together: 0 where all fits. */
  readonly teveel: number;
  /** What counts: the value, after what does not fit. */
  readonly maat: number;
}

/** A part of weight that is no more than rounding. */
const speling = 1e-12;

/**
 * Fills open places with clients: who loses most by not getting its nearest goes first (regret, Martello & Toth 1981); then
 * clients move and change places, and places move among their clients, as long as that gains.
 */
export class Vuller {
  private readonly vraag: Ruimtevraag;
  private readonly vast: Int8Array;
  /** Costs more than all clients together ever do: what does not fit counts first. */
  private readonly boete: number;
  private plaats: Int32Array;
  private ruimte: Float64Array;

  /** `vast`: per spot whether it must be open, must be shut, or may be either. */
  constructor(vraag: Ruimtevraag, vast: Int8Array) {
    this.vraag = vraag;
    this.vast = vast;
    const duurst = vraag.kosten.reduce((hoogst, k) => Math.max(hoogst, k), 0);
    const lichtst = vraag.gewicht.reduce((l, w) => (w > 0 ? Math.min(l, w) : l), Number.POSITIVE_INFINITY);
    this.boete = (1 + duurst * vraag.klanten) / (Number.isFinite(lichtst) ? Math.min(1, lichtst) : 1);
    this.plaats = new Int32Array(vraag.klanten);
    this.ruimte = new Float64Array(vraag.plekken);
  }

  private costOf(i: number, j: number): number {
    return this.vraag.kosten[i * this.vraag.plekken + j]!;
  }

  private fits(i: number, j: number, erbij = 0): boolean {
    const vrij = this.ruimte[j]! + erbij;
    return vrij >= this.vraag.gewicht[i]! - speling * this.vraag.capaciteit[j]!;
  }

  /** Clients, who loses most by not getting its nearest first. */
  private order(open: readonly number[]): number[] {
    const spijt = Float64Array.from({ length: this.vraag.klanten }, (_, i) => {
      let [een, twee] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (const j of open) {
        const k = this.costOf(i, j);
        if (k < een) [een, twee] = [k, een];
        else if (k < twee) twee = k;
      }
      return Number.isFinite(twee) ? twee - een : 0;
    });
    return Array.from(spijt, (_, i) => i).sort((a, b) => spijt[b]! - spijt[a]!);
  }

  /** The cheapest open place with room; where there is none, the one with most room. */
  private choose(i: number, open: readonly number[]): number {
    let [beste, ruimst] = [-1, open[0]!];
    for (const j of open) {
      if (this.ruimte[j]! > this.ruimte[ruimst]!) ruimst = j;
      if (this.fits(i, j) && (beste < 0 || this.costOf(i, j) < this.costOf(i, beste))) beste = j;
    }
    return beste < 0 ? ruimst : beste;
  }

  private put(i: number, j: number): void {
    this.plaats[i] = j;
    this.ruimte[j]! -= this.vraag.gewicht[i]!;
  }

  private take(i: number): number {
    const j = this.plaats[i]!;
    this.ruimte[j]! += this.vraag.gewicht[i]!;
    return j;
  }

  /** Fills these places as well as it can. */
  fill(open: readonly number[]): Vulling {
    const { klanten, plekken, gewicht, capaciteit } = this.vraag;
    this.ruimte = new Float64Array(plekken);
    for (const j of open) this.ruimte[j] = capaciteit[j]!;
    this.plaats = new Int32Array(klanten);
    let volgorde = this.order(open);
    for (const i of volgorde) this.put(i, this.choose(i, open));
    if (this.excess(open) > 0) {
      // What is heavy has fewest places to go to.
      for (const j of open) this.ruimte[j] = capaciteit[j]!;
      volgorde = volgorde.toSorted((a, b) => gewicht[b]! - gewicht[a]!);
      for (const i of volgorde) this.put(i, this.choose(i, open));
    }
    return this.better([...open]);
  }

  private excess(open: readonly number[]): number {
    return open.reduce((som, j) => {
      const over = -this.ruimte[j]!;
      return som + (over > speling * this.vraag.capaciteit[j]! ? over : 0);
    }, 0);
  }

  private better(open: number[]): Vulling {
    for (let ronde = 0; ronde < 30; ronde++) {
      const verzet = this.move(open);
      const gewisseld = this.change();
      const verplaatst = this.moveSpots(open);
      if (!verzet && !gewisseld && !verplaatst) break;
    }
    const waarde = this.plaats.reduce((som, j, i) => som + this.costOf(i, j), 0);
    const teveel = this.excess(open);
    return {
      open: open.sort((a, b) => a - b),
      plaats: this.plaats,
      waarde,
      teveel,
      maat: waarde + this.boete * teveel,
    };
  }

  /** Each client to its cheapest place with room; @returns whether anything changed. */
  private move(open: readonly number[]): boolean {
    let anders = false;
    for (let i = 0; i < this.vraag.klanten; i++) {
      const van = this.take(i);
      const naar = this.choose(i, open);
      // Out of a place that is too full at any cost; else only where it gains.
      const moet = !this.fits(i, van);
      const doet = naar !== van && (moet || this.costOf(i, naar) < this.costOf(i, van));
      this.put(i, doet ? naar : van);
      anders ||= doet && !moet;
    }
    return anders;
  }

  /** Two clients that gain by going to each other's place. */
  private change(): boolean {
    const { klanten, gewicht } = this.vraag;
    let anders = false;
    for (let a = 0; a < klanten; a++)
      for (let b = a + 1; b < klanten; b++) {
        const [ja, jb] = [this.plaats[a]!, this.plaats[b]!];
        if (ja === jb) continue;
        const winst = this.costOf(a, ja) + this.costOf(b, jb) - this.costOf(a, jb) - this.costOf(b, ja);
        if (winst <= 1e-9) continue;
        if (!this.fits(a, jb, gewicht[b]) || !this.fits(b, ja, gewicht[a])) continue;
        this.take(a);
        this.take(b);
        this.put(a, jb);
        this.put(b, ja);
        anders = true;
      }
    return anders;
  }

  /** The shut spot where these clients of a place are cheapest and fit; the place itself where none is better. */
  private cheapestFor(klanten: readonly number[], van: number, isOpen: ReadonlySet<number>): number {
    const { plekken, capaciteit, gewicht } = this.vraag;
    const last = klanten.reduce((som, i) => som + gewicht[i]!, 0);
    const kost = (j: number): number => klanten.reduce((som, i) => som + this.costOf(i, j), 0);
    let [beste, laagst] = [van, kost(van) - 1e-9];
    for (let j = 0; j < plekken; j++) {
      if (isOpen.has(j) || this.vast[j] === DICHT || capaciteit[j]! < last) continue;
      const hier = kost(j);
      if (hier < laagst) [beste, laagst] = [j, hier];
    }
    return beste;
  }

  /** Each place that may move to where its own clients are cheapest. */
  private moveSpots(open: number[]): boolean {
    const isOpen = new Set(open);
    let anders = false;
    for (const [k, van] of open.entries()) {
      if (this.vast[van] === OPEN) continue;
      const klanten = [...this.plaats.keys()].filter((i) => this.plaats[i] === van);
      const naar = this.cheapestFor(klanten, van, isOpen);
      if (naar === van) continue;
      isOpen.delete(van);
      isOpen.add(naar);
      open[k] = naar;
      this.ruimte[naar] = this.vraag.capaciteit[naar]!;
      for (const i of klanten) this.put(i, naar);
      anders = true;
    }
    return anders;
  }
}
