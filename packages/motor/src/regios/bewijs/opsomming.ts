import type { Budget } from '../../grond/index.ts';
import type { Kern } from '../opgave/kern.ts';

/** Bits in a set of blocks, in words of 32. */
export const woorden = 4;
/** Sets kept at most; beyond this many the count is given up. */
const maxAantal = 1_000_000;
/** Steps between two looks at the budget, and steps that weigh as much as one proposal of the annealing. */
const pols = 1 << 16;
const perVoorstel = 6;

/** The blocks in an order that walks outward from the edge of the graph, with their ties in that order. */
export interface Rangorde {
  readonly n: number;
  /** Block by rank. */
  readonly blok: readonly number[];
  readonly gewicht: Float64Array;
  /** Neighbours by rank, and what cutting each tie costs. */
  readonly buren: readonly Int32Array[];
  readonly kosten: readonly Float64Array[];
}

/** Regions by their lowest rank: sets of ranks as bits, boundary (what cutting them out costs) rising, and weight. */
export interface Bak {
  readonly bits: Int32Array;
  readonly rand: Float64Array;
  readonly massa: Float64Array;
}

export function rankBlocks({ n, net, ijl, gewicht }: Kern): Rangorde {
  const walk = (van: number): number[] => {
    const rij = [van];
    const gezien = new Uint8Array(n);
    gezien[van] = 1;
    for (const v of rij) {
      for (const u of net.naar.subarray(net.start[v], net.start[v + 1])) {
        if (gezien[u] === 1) continue;
        gezien[u] = 1;
        rij.push(u);
      }
    }
    return rij;
  };
  const blok = walk(walk(walk(0).at(-1)!).at(-1)!);
  const rang = new Int32Array(n);
  blok.forEach((v, k) => {
    rang[v] = k;
  });
  return {
    n,
    blok,
    gewicht: Float64Array.from(blok, (v) => gewicht[v]!),
    buren: blok.map((v) => ijl.naar.slice(ijl.start[v], ijl.start[v + 1]).map((u) => rang[u]!)),
    kosten: blok.map((v) => ijl.maat.slice(ijl.start[v], ijl.start[v + 1])),
  };
}

/** Whether the blocks outside a set can still be regions: every connected part weighs what a whole number of them may. */
export class Restproef {
  private readonly orde: Rangorde;
  private readonly minimum: number;
  private readonly maximum: number;
  private readonly stempel: Int32Array;
  private readonly rij: Int32Array;
  private merk = 0;

  constructor(orde: Rangorde, { minimum, maximum }: Kern) {
    this.orde = orde;
    this.minimum = minimum;
    this.maximum = maximum;
    this.stempel = new Int32Array(orde.n);
    this.rij = new Int32Array(orde.n);
  }

  passes(isIn: (v: number) => boolean): boolean {
    this.merk++;
    for (let v = 0; v < this.orde.n; v++) {
      if (this.stempel[v] === this.merk || isIn(v)) continue;
      const massa = this.weigh(v, isIn);
      if (Math.ceil(massa / this.maximum - 1e-9) * this.minimum > massa) return false;
    }
    return true;
  }

  private weigh(van: number, isIn: (v: number) => boolean): number {
    const { stempel, rij, orde, merk } = this;
    let massa = 0;
    let eind = 1;
    rij[0] = van;
    stempel[van] = merk;
    for (let k = 0; k < eind; k++) {
      massa += orde.gewicht[rij[k]!]!;
      for (const u of orde.buren[rij[k]!]!) {
        if (stempel[u] === merk || isIn(u)) continue;
        stempel[u] = merk;
        rij[eind++] = u;
      }
    }
    return massa;
  }
}

const vrij = 0;
const binnen = 1;
const buiten = 2;
const opLijst = 3;

/**
 * Lists every region there can be whose boundary costs at most `hoogst`: connected, its weight in the band, and what
 * it leaves still to be divided. A connected set is built up from its lowest rank by taking in or leaving out a block
 * at its border (every set once); what was left out beside it stays cut, so that a set is dropped as soon as those
 * ties cost too much.
 */
export class Opsomming {
  private readonly orde: Rangorde;
  private readonly kern: Kern;
  private readonly hoogst: number;
  private readonly budget: Budget;
  private readonly proef: Restproef;
  private readonly stand: Uint8Array;
  private readonly lijst: Int32Array;
  private bits: number[] = [];
  private rand: number[] = [];
  private massa: number[] = [];
  private aantal = 0;
  private stappen = 0;
  private rest: number;
  /** Whether the list is complete. */
  volledig = true;
  /** Whether there are too many to list, however much work is spent. */
  isVol = false;
  private readonly isBinnen = (v: number): boolean => this.stand[v] === binnen;

  /** @param werk give up after this much work, in proposals of the annealing. */
  constructor(kern: Kern, orde: Rangorde, hoogst: number, budget: Budget, werk: number) {
    this.orde = orde;
    this.kern = kern;
    this.hoogst = hoogst + 1e-9;
    this.budget = budget;
    this.rest = werk;
    this.proef = new Restproef(orde, kern);
    this.stand = new Uint8Array(orde.n);
    this.lijst = new Int32Array(orde.n);
  }

  run(): Bak[] {
    const { orde, stand, lijst } = this;
    return orde.buren.map((buren, wortel) => {
      this.bits = [];
      this.rand = [];
      this.massa = [];
      stand.fill(vrij);
      stand.fill(buiten, 0, wortel);
      stand[wortel] = binnen;
      let eind = 0;
      for (const u of buren) if (stand[u] === vrij) lijst[eind++] = u;
      for (const u of lijst.subarray(0, eind)) stand[u] = opLijst;
      const kosten = orde.kosten[wortel]!;
      const rand = kosten.reduce((som, x) => som + x, 0);
      const gesneden = buren.reduce((som, u, k) => (u < wortel ? som + kosten[k]! : som), 0);
      this.note(orde.gewicht[wortel]!, rand);
      this.grow(0, eind, orde.gewicht[wortel]!, rand, gesneden);
      return this.bucket();
    });
  }

  /** @param gesneden what the ties between what is in and what was left out cost. */
  private grow(van: number, eind: number, massa: number, rand: number, gesneden: number): void {
    const { stand, lijst, hoogst } = this;
    let kosten = gesneden;
    let i = van;
    while (i < eind && kosten <= hoogst && this.volledig) {
      if (++this.stappen % pols === 0) this.look();
      const v = lijst[i++]!;
      const erbij = this.tiesTo(v, binnen);
      this.take(v, { i, eind, massa, rand, erbij, kosten });
      stand[v] = buiten;
      kosten += erbij;
    }
    for (let k = van; k < i; k++) stand[lijst[k]!] = opLijst;
  }

  private take(
    v: number,
    p: { i: number; eind: number; massa: number; rand: number; erbij: number; kosten: number },
  ): void {
    const { stand, lijst, orde, kern } = this;
    const massa = p.massa + orde.gewicht[v]!;
    if (massa > kern.maximum) return;
    const gesneden = p.kosten + this.tiesTo(v, buiten);
    if (gesneden > this.hoogst) return;
    stand[v] = binnen;
    let eind = p.eind;
    let heel = 0;
    const kosten = orde.kosten[v]!;
    const buren = orde.buren[v]!;
    for (let k = 0; k < buren.length; k++) {
      heel += kosten[k]!;
      const u = buren[k]!;
      if (stand[u] !== vrij) continue;
      stand[u] = opLijst;
      lijst[eind++] = u;
    }
    const rand = p.rand + heel - 2 * p.erbij;
    this.note(massa, rand);
    this.grow(p.i, eind, massa, rand, gesneden);
    for (let k = p.eind; k < eind; k++) stand[lijst[k]!] = vrij;
  }

  private tiesTo(v: number, wat: number): number {
    const { stand, orde } = this;
    const buren = orde.buren[v]!;
    const kosten = orde.kosten[v]!;
    let som = 0;
    for (let k = 0; k < buren.length; k++) if (stand[buren[k]!] === wat) som += kosten[k]!;
    return som;
  }

  private note(massa: number, rand: number): void {
    const { minimum, maximum } = this.kern;
    if (massa < minimum || massa > maximum || rand > this.hoogst) return;
    this.stappen += 8;
    if (!this.proef.passes(this.isBinnen)) return;
    const set = new Int32Array(woorden);
    for (let v = 0; v < this.orde.n; v++)
      if (this.stand[v] === binnen) set[v >> 5] = set[v >> 5]! | (1 << (v & 31));
    this.bits.push(...set);
    this.rand.push(rand);
    this.massa.push(massa);
    if (++this.aantal <= maxAantal) return;
    this.volledig = false;
    this.isVol = true;
  }

  private look(): void {
    this.budget.iteraties += pols / perVoorstel;
    this.rest -= pols / perVoorstel;
    if (this.rest < 0 || this.budget.isOp()) this.volledig = false;
  }

  private bucket(): Bak {
    const { bits, rand, massa } = this;
    const volgorde = [...rand.keys()].sort((x, y) => rand[x]! - rand[y]!);
    return {
      bits: Int32Array.from(volgorde.flatMap((k) => bits.slice(woorden * k, woorden * (k + 1)))),
      rand: Float64Array.from(volgorde, (k) => rand[k]!),
      massa: Float64Array.from(volgorde, (k) => massa[k]!),
    };
  }
}
