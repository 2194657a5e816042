import { canonical, type Labels, type Paargewichten } from './paargewichten.ts';

/**
 * A division under search, with the table of gains that makes every move O(n).
 *
 * winst[v·breedte + c] = Σ_{u in c} w_uv: what unit v is worth to region c. Moving v from a to b changes
 * the value by winst[v, b] − winst[v, a], and columns a and b of the table by −w_v and +w_v. Beside it
 * stands, for every unit, its best other region (an empty one included) and what going there would
 * gain. Where a move made the best worse, the old figure stays as an upper bound and is marked; it is
 * looked for anew only when the unit could be chosen (`refresh`), which is seldom.
 *
 * Regions live in numbered slots. Exactly the slots in `actief[0 .. aantal)` hold units, and `leeg` is
 * one empty slot: the region that a move may found. The table is as wide as the slots in use need, so
 * that a unit's row stays within a few cache lines.
 */
export class Verdeling {
  readonly n: number;
  readonly w: Float64Array;
  /** Slot of each unit. */
  readonly slot: Int32Array;
  /** Number of units by slot. */
  readonly omvang: Int32Array;
  readonly actief: Int32Array;
  aantal = 0;
  leeg = 0;
  waarde = 0;
  /** Best other slot of each unit, and what going there gains; upper bounds where `muf` (stale). */
  readonly beste: Int32Array;
  readonly gewin: Float64Array;
  readonly muf: Uint8Array;
  private winst: Float64Array;
  private breedte: number;
  private readonly plaats: Int32Array;

  constructor({ n, w }: Paargewichten, labels: ArrayLike<number>) {
    this.n = n;
    this.w = w;
    this.slot = new Int32Array(n);
    this.omvang = new Int32Array(n + 2);
    this.actief = new Int32Array(n + 2);
    this.plaats = new Int32Array(n + 2);
    this.beste = new Int32Array(n);
    this.gewin = new Float64Array(n);
    this.muf = new Uint8Array(n);
    this.breedte = 0;
    this.winst = new Float64Array(0);
    this.load(labels);
  }

  /** Replaces the division. */
  load(labels: ArrayLike<number>): void {
    const { n, slot, omvang } = this;
    slot.set(canonical(labels));
    omvang.fill(0);
    this.aantal = 0;
    for (let v = 0; v < n; v++) {
      const c = slot[v]!;
      if (omvang[c] === 0) this.activate(c);
      omvang[c] = omvang[c]! + 1;
    }
    this.leeg = this.aantal;
    this.resize(this.aantal + 1);
    let dubbel = 0;
    for (let v = 0; v < n; v++) dubbel += this.winst[v * this.breedte + slot[v]!]!;
    this.waarde = dubbel / 2;
    for (let v = 0; v < n; v++) this.refresh(v);
  }

  /** Change of value when v goes to slot c. */
  gain(v: number, c: number): number {
    const rij = v * this.breedte;
    return this.winst[rij + c]! - this.winst[rij + this.slot[v]!]!;
  }

  /** Moves unit v to slot b (an active one, or `leeg`): O(n), plus a scan of the regions where needed. */
  move(v: number, b: number): void {
    const a = this.slot[v]!;
    if (a === b) return;
    this.waarde += this.gain(v, b);
    const nieuw = b === this.leeg;
    this.slot[v] = b;
    this.omvang[a] = this.omvang[a]! - 1;
    this.omvang[b] = this.omvang[b]! + 1;
    if (nieuw) this.activate(b);
    const verdwijnt = this.omvang[a] === 0;
    if (verdwijnt) this.deactivate(a);
    if (nieuw) this.findEmpty();
    this.update(v, a, b, !verdwijnt);
    if (verdwijnt) this.clear(a);
    if (nieuw || verdwijnt) this.offerEmpty();
    this.refresh(v);
  }

  /** Canonical copy of the labels. */
  labels(): Labels {
    return canonical(this.slot);
  }

  /** Columns a and b of the table, and the best of units for which they matter. */
  private update(v: number, a: number, b: number, bestaatA: boolean): void {
    const { n, w, winst, slot, beste, gewin, muf, breedte } = this;
    const rijW = v * n;
    for (let u = 0; u < n; u++) {
      const x = w[rijW + u]!;
      const rij = u * breedte;
      const naA = winst[rij + a]! - x;
      const naB = winst[rij + b]! + x;
      winst[rij + a] = naA;
      winst[rij + b] = naB;
      const eigen = slot[u]!;
      const doel = beste[u]!;
      if (doel === a || doel === b) muf[u] = 1;
      if (eigen === a) gewin[u] = gewin[u]! + x;
      else if (eigen === b) gewin[u] = gewin[u]! - x;
      const hoogst = gewin[u]! + winst[rij + eigen]!;
      if (naA >= hoogst || naB >= hoogst) this.offer(u, bestaatA ? a : eigen, b, hoogst);
    }
  }

  /** Points a unit at the better of two regions other than its own, where that is at least `minstens`. */
  private offer(u: number, a: number, b: number, minstens: number): void {
    const rij = u * this.breedte;
    const eigen = this.slot[u]!;
    const viaA = a === eigen ? Number.NEGATIVE_INFINITY : this.winst[rij + a]!;
    const viaB = b === eigen ? Number.NEGATIVE_INFINITY : this.winst[rij + b]!;
    const hoogst = Math.max(viaA, viaB);
    if (hoogst >= minstens) this.point(u, viaA > viaB ? a : b, hoogst);
  }

  private point(u: number, c: number, winst: number): void {
    this.beste[u] = c;
    this.gewin[u] = winst - this.winst[u * this.breedte + this.slot[u]!]!;
    this.muf[u] = 0;
  }

  /** Looks for the best of a unit anew. */
  refresh(u: number): void {
    const { winst, actief, aantal } = this;
    const eigen = this.slot[u]!;
    const rij = u * this.breedte;
    let best = this.leeg;
    let hoogst = 0;
    for (let k = 0; k < aantal; k++) {
      const c = actief[k]!;
      const x = winst[rij + c]!;
      if (x > hoogst && c !== eigen) {
        hoogst = x;
        best = c;
      }
    }
    this.beste[u] = best;
    this.gewin[u] = hoogst - winst[rij + eigen]!;
    this.muf[u] = 0;
  }

  /** Regions came or went: units whose best is an empty slot are pointed at the one that is `leeg`. */
  private offerEmpty(): void {
    for (let u = 0; u < this.n; u++) if (this.omvang[this.beste[u]!] === 0) this.refresh(u);
  }

  private activate(c: number): void {
    this.plaats[c] = this.aantal;
    this.actief[this.aantal++] = c;
  }

  private deactivate(c: number): void {
    const laatste = this.actief[--this.aantal]!;
    this.actief[this.plaats[c]!] = laatste;
    this.plaats[laatste] = this.plaats[c]!;
    if (c < this.leeg) this.leeg = c;
  }

  /** What rounding left behind in an empty column; whole weights leave nothing. */
  private clear(c: number): void {
    for (let u = 0; u < this.n; u++) this.winst[u * this.breedte + c] = 0;
  }

  private findEmpty(): void {
    let c = 0;
    while (this.omvang[c]! > 0) c++;
    if (c >= this.breedte) this.resize(c + 1);
    this.leeg = c;
  }

  /** Builds the table anew, wide enough for `slots` and some to come. */
  private resize(slots: number): void {
    const { n, w, slot } = this;
    const breedte = Math.min(n + 2, Math.max(8, Math.ceil(slots * 1.5)));
    if (breedte * n !== this.winst.length) this.winst = new Float64Array(breedte * n);
    else this.winst.fill(0);
    this.breedte = breedte;
    const { winst } = this;
    for (let u = 0; u < n; u++) {
      const rij = u * breedte;
      for (let v = 0; v < n; v++) {
        const plek = rij + slot[v]!;
        winst[plek] = winst[plek]! + w[u * n + v]!;
      }
    }
  }
}
