import { type Budget, below, type Toeval } from '../../grond/index.ts';
import type { Kaart } from './kaart.ts';
import { drawSplit, recombine, type Verzet } from './recombinatie.ts';

/** One burst: so many proposals, temperature falling from `warm` to `koud` (in typical gains). */
export interface Gang {
  readonly stappen: number;
  readonly warm: number;
  readonly koud: number;
}

/**
 * Simulated annealing over connected maps (Kirkpatrick, Gelatt & Vecchi 1983, doi 10.1126/science.220.4598.671)
 * on  kosten = λ·hinder − waarde.  λ swings: it grows while the walk stays outside the constraints and
 * shrinks while it stays inside, so that the walk follows their border (strategic oscillation, Glover 1989).
 *
 * Proposals: a unit over a border, an exchange or a chain of two units, recombination of two adjacent
 * regions by a random tree, merging two regions, splitting one.
 */
export class Gloeier {
  readonly kaart: Kaart;
  private readonly toeval: Toeval;
  private readonly budget: Budget;
  private readonly geldig: () => void;
  private readonly maat: number;
  private readonly isVrij: boolean;
  private readonly heeftThuis: boolean;
  private lambda: number;
  private warmte = 0;
  private binnen = 0;
  private readonly journaal: Verzet[] = [];

  /** @param geldig called whenever a step ends in a map that breaks nothing. */
  constructor(kaart: Kaart, toeval: Toeval, budget: Budget, geldig: () => void) {
    this.kaart = kaart;
    this.toeval = toeval;
    this.budget = budget;
    this.geldig = geldig;
    this.heeftThuis = kaart.kern.thuis.naar.length > 0;
    this.isVrij = !kaart.kern.aaneengesloten;
    this.maat = this.typicalGain();
    this.lambda = 30 * this.maat;
  }

  /** Runs a burst; ends early when the budget is spent. */
  run({ stappen, warm, koud }: Gang): void {
    const daling = Math.log(koud / warm);
    if (this.kaart.fout === 0) this.geldig();
    for (let s = 0; s < stappen; s++) {
      if ((s & 255) === 0) {
        if (this.budget.isOp()) return;
        this.warmte = this.maat * warm * Math.exp((daling * s) / stappen);
      }
      this.budget.iteraties++;
      if (this.step() && this.kaart.fout === 0) this.geldig();
      if (this.kaart.fout === 0) this.binnen++;
      if ((s & 1023) === 1023) this.steer();
    }
  }

  /** Median size of the change of value by a random move; 1 where moves change nothing. */
  private typicalGain(): number {
    const { kaart } = this;
    const maten: number[] = [];
    for (let k = 0; k < 200; k++) {
      const zet = this.drawMove();
      if (!zet) continue;
      kaart.tryMove(zet[0], zet[1]);
      if (kaart.dWaarde !== 0) maten.push(Math.abs(kaart.dWaarde));
    }
    maten.sort((x, y) => x - y);
    return maten[maten.length >> 1] ?? 1;
  }

  private steer(): void {
    const deel = this.binnen / 1024;
    if (deel < 0.1) this.lambda *= 1.15;
    else if (deel > 0.3) this.lambda /= 1.15;
    this.lambda = Math.min(Math.max(this.lambda, this.maat), 1e5 * this.maat);
    this.binnen = 0;
  }

  private step(): boolean {
    const lot = this.toeval();
    if (lot < 0.68) return this.stepMove();
    if (this.heeftThuis && lot < 0.69) return this.stepRename();
    if (lot < 0.985 || this.isVrij) return this.stepExchange();
    // With a fixed number of regions, merging and splitting are of use only while the number is wrong.
    const { minAantal, maxAantal } = this.kaart.kern;
    if (minAantal === maxAantal && this.kaart.aantal === minAantal)
      return lot < 0.996 ? this.stepExchange() : this.stepRecombine();
    if (lot < 0.99) return this.stepRecombine();
    return lot < 0.993 ? this.stepMerge() : this.stepSplit();
  }

  private accepts(dKosten: number): boolean {
    return dKosten <= 0 || this.toeval() < Math.exp(-dKosten / this.warmte);
  }

  private costs(): number {
    return this.lambda * this.kaart.hinder - this.kaart.waarde;
  }

  /** A unit and a slot beside it that it may go to. */
  private drawMove(): Verzet | undefined {
    const { kaart, toeval } = this;
    const { net, cel, n } = kaart.kern;
    if (this.isVrij) {
      const v = below(toeval, n);
      const k = below(toeval, kaart.aantal + 1);
      if (k === kaart.aantal) return kaart.omvang[kaart.slot[v]!] === 1 ? undefined : [v, kaart.emptySlot()];
      const b = kaart.actief[k]!;
      return b === kaart.slot[v] || cel[kaart.slot.indexOf(b)] !== cel[v] ? undefined : [v, b];
    }
    if (kaart.aantalSnedes === 0) return undefined;
    const e = kaart.snedes[below(toeval, kaart.aantalSnedes)]!;
    const [v, u] = toeval() < 0.5 ? [net.a[e]!, net.b[e]!] : [net.b[e]!, net.a[e]!];
    return [v, kaart.slot[u]!];
  }

  private stepMove(): boolean {
    const { kaart } = this;
    const zet = this.drawMove();
    if (!zet) return false;
    const [v, b] = zet;
    kaart.tryMove(v, b);
    if (!this.accepts(this.lambda * kaart.dHinder - kaart.dWaarde)) return false;
    if (!this.mayLeave(v)) return false;
    kaart.move(v, b);
    return true;
  }

  /** v from a to b, and one of b on to a or any other region that it borders on. */
  private stepExchange(): boolean {
    const { kaart } = this;
    const zet = this.drawMove();
    if (!zet) return false;
    const [v, b] = zet;
    const a = kaart.slot[v]!;
    if (kaart.omvang[a] === 1 || !this.mayLeave(v)) return false;
    const voor = this.costs();
    this.apply([zet]);
    if (this.passOn(v, a, b, voor)) {
      this.journaal.length = 0;
      return true;
    }
    this.undo();
    return false;
  }

  /** The second half: something of b other than v goes on, if what both cost is accepted. */
  private passOn(v: number, a: number, b: number, voor: number): boolean {
    const { kaart } = this;
    const terugNaarA = this.toeval() < 0.7;
    for (let k = 0; k < 12; k++) {
      const tweede = this.drawMove();
      if (!tweede || tweede[0] === v || kaart.slot[tweede[0]] !== b) continue;
      if (terugNaarA && tweede[1] !== a) continue;
      kaart.tryMove(tweede[0], tweede[1]);
      const na = this.costs() + this.lambda * kaart.dHinder - kaart.dWaarde;
      if (!this.accepts(na - voor)) return false;
      if (!this.mayLeave(tweede[0])) continue;
      kaart.move(tweede[0], tweede[1]);
      return true;
    }
    return false;
  }

  private mayLeave(v: number): boolean {
    return this.isVrij || this.kaart.isLoose(v);
  }

  /** Another region becomes the heir of one of today's: two regions change numbers (moves are counted so). */
  private stepRename(): boolean {
    const { kaart, toeval } = this;
    const { start, naar } = kaart.kern.thuis;
    const v = below(toeval, kaart.kern.n);
    const huizen = start[v + 1]! - start[v]!;
    const a = kaart.slot[v]!;
    const c = naar[start[v]! + below(toeval, huizen)];
    if (c === undefined || huizen === 0 || a === c) return false;
    const heen = kaart.members(a).map((u): Verzet => [u, c]);
    return this.judge(heen.concat(kaart.members(c).map((u): Verzet => [u, a])));
  }

  private stepRecombine(): boolean {
    const paar = this.drawBorder();
    if (!paar) return false;
    const zetten = recombine(this.kaart, paar[0], paar[1], this.toeval, false);
    return zetten !== undefined && this.judge(zetten);
  }

  private stepMerge(): boolean {
    const paar = this.drawBorder();
    if (!paar) return false;
    return this.judge(this.kaart.members(paar[0]).map((v): Verzet => [v, paar[1]]));
  }

  private stepSplit(): boolean {
    const { kaart, toeval } = this;
    const deel = kaart.members(kaart.actief[below(toeval, kaart.aantal)]!);
    if (deel.length < 2) return false;
    const nieuw = kaart.emptySlot();
    const v = deel[below(toeval, deel.length)]!;
    if (toeval() < 0.3) return kaart.isLoose(v) && this.judge([[v, nieuw]]);
    const kant = drawSplit(kaart, deel, toeval, false);
    if (!kant) return false;
    return this.judge(deel.filter((_, k) => kant[k] === 1).map((v): Verzet => [v, nieuw]));
  }

  /** Two regions that share a border. */
  private drawBorder(): Verzet | undefined {
    const { kaart } = this;
    if (kaart.aantalSnedes === 0) return undefined;
    const e = kaart.snedes[below(this.toeval, kaart.aantalSnedes)]!;
    const { net } = kaart.kern;
    return [kaart.slot[net.a[e]!]!, kaart.slot[net.b[e]!]!];
  }

  /** Makes moves, and takes them back unless what they cost together is accepted. */
  private judge(zetten: readonly Verzet[]): boolean {
    const voor = this.costs();
    this.apply(zetten);
    if (this.accepts(this.costs() - voor)) {
      this.journaal.length = 0;
      return true;
    }
    this.undo();
    return false;
  }

  private apply(zetten: readonly Verzet[]): void {
    for (const [v, c] of zetten) {
      this.journaal.push([v, this.kaart.slot[v]!]);
      this.kaart.move(v, c);
    }
  }

  private undo(): void {
    for (let zet = this.journaal.pop(); zet; zet = this.journaal.pop()) this.kaart.move(zet[0], zet[1]);
  }
}
