/**
 * Annealing over all layers at once. A move takes a set of units that is whole at some level (one unit, or a region of
 * a layer) and gives it, from some layer up, the regions of a neighbour; in the layers between it becomes a region of
 * its own. So nesting holds at every moment, and each nested design can be reached from each other, but for what
 * constraints forbid on the way. A move that breaks a constraint is refused: the search walks over valid designs only.
 */

import {
  Budget,
  below,
  buildNetwerk,
  canonical,
  checkMap,
  familiesOf,
  type Klok,
  type Labels,
  type Netwerk,
  type Opgave,
  seededToeval,
  type Toeval,
} from '@samenhang/motor';
import { checkDesign, designValue } from './nesten.ts';

export interface Samenvraag {
  readonly lagen: readonly Opgave[];
  /** A design that breaks nothing. */
  readonly start: readonly ArrayLike<number>[];
  readonly seed: number;
  readonly grens: number;
  readonly klok: Klok;
  readonly tijdMs: number;
  /** Limit on proposals. */
  readonly iteraties?: number | undefined;
  readonly gestopt?: (() => boolean) | undefined;
  /** As in the engine's `Regie`, by layer. */
  readonly elders?: (() => readonly Labels[] | undefined) | undefined;
  /** Told of every better design. */
  readonly beter: (kaarten: readonly Labels[]) => void;
}

interface Zet {
  readonly eenheden: readonly number[];
  /** New label of the set in each layer; −1 where it keeps its own. */
  readonly naar: readonly number[];
}

/** Temperatures of the rounds, as parts of the median gain of a move: near the best so far, and farther away. */
const warmtes = [0.1, 0.4, 0.2, 0.8];

/** Searches until time, proposals or the bound are reached. */
export function annealDesign(vraag: Samenvraag): { readonly iteraties: number } {
  return new Samenzoeker(vraag).run();
}

class Samenzoeker {
  private readonly vraag: Samenvraag;
  private readonly n: number;
  private readonly net: Netwerk;
  /** Each layer's question but for contiguity, which is looked at by itself; undefined where nothing is left. */
  private readonly los: readonly (Opgave | undefined)[];
  /** Queue and marks of walks through a region. */
  private readonly rij: Int32Array;
  private readonly gezien: Int32Array;
  private keer = 0;
  private readonly toeval: Toeval;
  private readonly budget: Budget;
  private slots: Int32Array[];
  private tel: Int32Array[] = [];
  private waarde = 0;
  private beste: { readonly slots: readonly Int32Array[]; readonly waarde: number };

  constructor(vraag: Samenvraag) {
    this.vraag = vraag;
    const eerste = vraag.lagen[0]!;
    this.n = eerste.n;
    this.net = buildNetwerk(eerste.n, eerste.verbindingen);
    this.los = vraag.lagen
      .map((o) => ({ ...o, aaneengesloten: false }))
      .map((o) => (familiesOf(o).length > 0 ? o : undefined));
    this.rij = new Int32Array(eerste.n);
    this.gezien = new Int32Array(eerste.n);
    this.toeval = seededToeval(vraag.seed);
    this.budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, vraag.tijdMs, vraag.iteraties);
    this.slots = [];
    this.load(vraag.start);
    this.beste = { slots: this.slots.map((s) => s.slice()), waarde: this.waarde };
  }

  run(): { readonly iteraties: number } {
    const { budget } = this;
    const begin = this.startTemperature();
    for (let ronde = 0; !budget.isOp() && !this.isReached(); ronde++) {
      this.learn();
      this.load(this.beste.slots);
      this.cool(begin * warmtes[ronde % warmtes.length]!, 60 * this.n * (1 + Math.min(ronde, 24) / 4));
    }
    return { iteraties: budget.iteraties };
  }

  /** A better design that others found is where the next round starts. */
  private learn(): void {
    const { lagen, elders } = this.vraag;
    const kaarten = elders?.();
    if (!kaarten || checkDesign(lagen, kaarten).length > 0) return;
    const waarde = designValue(lagen, kaarten);
    if (waarde <= this.beste.waarde + 1e-9) return;
    this.load(kaarten);
    this.note();
  }

  private isReached(): boolean {
    return this.beste.waarde >= this.vraag.grens - 1e-7 * Math.max(1, Math.abs(this.beste.waarde));
  }

  private load(kaarten: readonly ArrayLike<number>[]): void {
    this.slots = kaarten.map((k) => canonical(k));
    this.tel = this.slots.map((s) => {
      const tel = new Int32Array(this.n + 1);
      for (const c of s) tel[c] = tel[c]! + 1;
      return tel;
    });
    this.waarde = designValue(this.vraag.lagen, this.slots);
  }

  /** Median absolute gain of moves from the start. */
  private startTemperature(): number {
    const winsten: number[] = [];
    for (let k = 0; k < 300; k++) {
      const zet = this.propose();
      if (zet?.eenheden.length === 1) winsten.push(Math.abs(this.gain(zet)));
    }
    return winsten.sort((a, b) => a - b)[winsten.length >> 1] ?? 1;
  }

  private cool(warm: number, stappen: number): void {
    const { budget, toeval } = this;
    for (let s = 0; s < stappen; s++) {
      if ((s & 255) === 0 && (budget.isOp() || this.isReached())) return;
      budget.iteraties++;
      const zet = this.propose();
      if (!zet) continue;
      const winst = this.gain(zet);
      const warmte = warm * 0.01 ** (s / stappen);
      if (winst < 0 && toeval() >= Math.exp(winst / warmte)) continue;
      if (this.tryMove(zet, winst)) this.note();
    }
  }

  private note(): void {
    if (this.waarde <= this.beste.waarde + 1e-9) return;
    this.beste = { slots: this.slots.map((s) => s.slice()), waarde: this.waarde };
    this.vraag.beter(this.slots.map((s) => canonical(s)));
  }

  /** A random move; undefined where the draw asks nothing. */
  private propose(): Zet | undefined {
    const { toeval, n, slots } = this;
    const aantal = slots.length;
    const v = below(toeval, n);
    const u = this.drawNeighbour(v);
    const eigen = this.drawLevel(aantal);
    const vanaf = Math.max(eigen, 0) + (toeval() < 0.7 ? 0 : below(toeval, aantal + 1 - Math.max(eigen, 0)));
    const naar = slots.map((s, k) => {
      if (k < eigen || (k === eigen && vanaf > k)) return -1;
      const doel = k < vanaf ? this.emptySlot(k) : s[u]!;
      return doel === s[v] ? -1 : doel;
    });
    if (naar.every((x) => x < 0)) return undefined;
    return { eenheden: eigen < 0 ? [v] : this.membersAt(eigen, v), naar };
  }

  /** −1 = one unit, k = a whole region of layer k. */
  private drawLevel(aantal: number): number {
    return this.toeval() < 0.75 ? -1 : below(this.toeval, aantal);
  }

  private drawNeighbour(v: number): number {
    const { start, naar } = this.net;
    const graad = start[v + 1]! - start[v]!;
    // Where regions need not be connected anyone may be joined.
    const overal = this.vraag.lagen.every((o) => o.aaneengesloten === false) && this.toeval() < 0.5;
    return graad === 0 || overal ? below(this.toeval, this.n) : naar[start[v]! + below(this.toeval, graad)]!;
  }

  private emptySlot(laag: number): number {
    return this.tel[laag]!.indexOf(0);
  }

  private membersAt(laag: number, v: number): number[] {
    const s = this.slots[laag]!;
    const leden: number[] = [];
    for (let u = 0; u < this.n; u++) if (s[u] === s[v]) leden.push(u);
    return leden;
  }

  private gain({ eenheden, naar }: Zet): number {
    const binnen = new Set(eenheden);
    let som = 0;
    naar.forEach((doel, k) => {
      const paren = this.vraag.lagen[k]!.doel.paren;
      if (doel < 0 || !paren) return;
      for (const v of eenheden) som += this.gainOf(k, v, doel, paren.w, binnen);
    });
    return som;
  }

  /** What one unit of a set that goes to region `doel` gains there and loses where it leaves. */
  private gainOf(
    laag: number,
    v: number,
    doel: number,
    w: Float64Array,
    binnen: ReadonlySet<number>,
  ): number {
    const s = this.slots[laag]!;
    const van = s[v]!;
    const rij = v * this.n;
    let winst = 0;
    for (let u = 0; u < this.n; u++) {
      if (s[u] === doel) winst += w[rij + u]!;
      else if (s[u] === van && !binnen.has(u)) winst -= w[rij + u]!;
    }
    return winst;
  }

  /** Carries a move out, unless it breaks something. */
  private tryMove({ eenheden, naar }: Zet, winst: number): boolean {
    const van = naar.map((doel, k) => (doel < 0 ? -1 : this.slots[k]![eenheden[0]!]!));
    this.put(eenheden, naar);
    const geldig = naar.every((doel, k) => doel < 0 || this.isValid(k, van[k]!, doel));
    if (geldig) this.waarde += winst;
    else this.put(eenheden, van);
    return geldig;
  }

  private put(eenheden: readonly number[], naar: readonly number[]): void {
    naar.forEach((doel, k) => {
      if (doel < 0) return;
      const s = this.slots[k]!;
      const tel = this.tel[k]!;
      for (const v of eenheden) {
        tel[s[v]!] = tel[s[v]!]! - 1;
        tel[doel] = tel[doel]! + 1;
        s[v] = doel;
      }
    });
  }

  private isValid(laag: number, van: number, doel: number): boolean {
    const opgave = this.vraag.lagen[laag]!;
    if (opgave.aaneengesloten !== false && !(this.isConnected(laag, van) && this.isConnected(laag, doel)))
      return false;
    const los = this.los[laag];
    return los === undefined || checkMap(los, this.slots[laag]!).length === 0;
  }

  private isConnected(laag: number, regio: number): boolean {
    const { net, rij, gezien } = this;
    const s = this.slots[laag]!;
    const bron = s.indexOf(regio);
    if (bron < 0) return true;
    const keer = ++this.keer;
    gezien[bron] = keer;
    rij[0] = bron;
    let eind = 1;
    for (let k = 0; k < eind; k++) {
      const v = rij[k]!;
      for (let p = net.start[v]!; p < net.start[v + 1]!; p++) {
        const u = net.naar[p]!;
        if (s[u] !== regio || gezien[u] === keer) continue;
        gezien[u] = keer;
        rij[eind++] = u;
      }
    }
    return eind === this.tel[laag]![regio];
  }
}
