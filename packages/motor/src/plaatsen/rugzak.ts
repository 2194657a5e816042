/**
 * The knapsack: which clients a spot serves, so that together they gain most and fit. By taking and leaving in order of gain
 * per weight, with the bound of Dantzig 1957 (Horowitz & Sahni 1974).
 */

/** Steps after which it ends: the bound holds then too, only who is served may not be the best. */
const meesteStappen = 3000;

/** A part of weight that is no more than rounding. */
const speling = 1 + 1e-12;

/** Clients that would gain, and room for them. Made once, filled for each spot: it is asked thousands of times. */
export class Rugzak {
  aantal = 0;
  /** Per place in the order of gain per weight: which client, and whether it is taken. */
  readonly wie: Int32Array;
  readonly gepakt: Uint8Array;
  private readonly winst: Float64Array;
  private readonly gewicht: Float64Array;
  private readonly nu: Uint8Array;
  private ruimte = 0;
  /** What is left of it while it is packed. */
  private over = 0;

  constructor(klanten: number) {
    this.wie = new Int32Array(klanten);
    this.gepakt = new Uint8Array(klanten);
    this.winst = new Float64Array(klanten);
    this.gewicht = new Float64Array(klanten);
    this.nu = new Uint8Array(klanten);
  }

  /** Empties it, for a spot with so much room. */
  begin(ruimte: number): void {
    this.aantal = 0;
    this.ruimte = ruimte * speling;
  }

  /** Adds a client, at its place in the order; one that does not fit by itself is left out. */
  add(klant: number, winst: number, gewicht: number): void {
    if (gewicht > this.ruimte) return;
    let k = this.aantal++;
    for (; k > 0 && winst * this.gewicht[k - 1]! > this.winst[k - 1]! * gewicht; k--) {
      this.wie[k] = this.wie[k - 1]!;
      this.winst[k] = this.winst[k - 1]!;
      this.gewicht[k] = this.gewicht[k - 1]!;
    }
    this.wie[k] = klant;
    this.winst[k] = winst;
    this.gewicht[k] = gewicht;
  }

  /** What is gained at most from place `k` on with so much room, where the last may be taken in part. */
  private atMost(k: number, ruimte: number): number {
    let som = 0;
    let rest = ruimte;
    for (let m = k; m < this.aantal; m++) {
      const zwaar = this.gewicht[m]!;
      if (zwaar > rest) return som + (this.winst[m]! * rest) / zwaar;
      som += this.winst[m]!;
      rest -= zwaar;
    }
    return som;
  }

  /** What is gained at most, where the last may be taken in part. */
  loose(): number {
    return this.atMost(0, this.ruimte);
  }

  /** Takes from place `k` on whatever fits, in order. @returns what that gains. */
  private takeFrom(k: number): number {
    const { winst, gewicht, nu, aantal } = this;
    let som = 0;
    for (let m = k; m < aantal; m++) {
      if (gewicht[m]! > this.over) continue;
      nu[m] = 1;
      som += winst[m]!;
      this.over -= gewicht[m]!;
    }
    return som;
  }

  /** The last before place `k` that is taken; -1 where there is none. */
  private lastTaken(k: number): number {
    let m = k - 1;
    while (m >= 0 && this.nu[m] === 0) m -= 1;
    return m;
  }

  /** Takes the clients that gain most. @returns what no choice gains more than: that gain, unless it took too many steps. */
  pack(): number {
    const { winst, gewicht, gepakt, nu, aantal } = this;
    const meest = this.loose();
    gepakt.fill(0, 0, aantal);
    nu.fill(0, 0, aantal);
    this.over = this.ruimte;
    let [k, som, beste] = [0, 0, -1];
    for (let stap = 0; stap < meesteStappen; stap++) {
      if (som + this.atMost(k, this.over) > beste) {
        som += this.takeFrom(k);
        k = aantal;
        if (som > beste) {
          beste = som;
          gepakt.set(nu.subarray(0, aantal));
        }
      }
      if (beste >= meest) return beste;
      // Back: leave the last that was taken, and go on after it.
      const laatste = this.lastTaken(k);
      if (laatste < 0) return beste;
      nu[laatste] = 0;
      som -= winst[laatste]!;
      this.over += gewicht[laatste]!;
      k = laatste + 1;
    }
    return meest;
  }
}
