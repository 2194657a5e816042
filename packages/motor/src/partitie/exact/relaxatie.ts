/**
 * The linear relaxation of clique partitioning, with rows separated lazily: it starts from none, adds
 * the most broken triangles (then 2-partition inequalities), and drops rows that stay slack
 * (Grötschel & Wakabayashi 1989, doi 10.1007/BF01589097).
 *
 * The bound is not the solver's objective. For any prices y ≥ 0 on rows a·x ≤ b and bounds l ≤ x ≤ u,
 *   max w·x ≤ Σ y·b + Σ_pairs max(r·l, r·u),  r = w − Σ y·a,
 * (weak duality), so it is computed here from the solver's prices, negative ones set to 0: a solver that
 * is inaccurate, or stopped early, gives a weaker bound, never a false one.
 */

import type { Budget, LpModel, LpSolver, LpUitkomst, LpWijze } from '../../grond/index.ts';
import type { Paargewichten } from '../paargewichten.ts';
import { closeTransitively } from './sluiting.ts';
import { findTriangles, findTwoPartitions, type Snede } from './snedes.ts';

interface Rij {
  readonly snede: Snede;
  /** Rounds in a row that it had no price. */
  slap: number;
}

/** Rows per round, and per pair in a round. */
const perRonde = 1500;
const perPaar = 3;
/** Above this number of rows, models are solved from the inside. */
const maxHoekpunt = 2500;
/** … and after this many rounds all but the smallest are. */
const maxRondes = 8;
/** A row without a price for this many rounds leaves. */
const maxSlap = 4;
/** Rows no longer help after this many rounds, each with less progress than this share of the gap. */
const maxStil = 12;
const traag = 0.01;

/** What divisions must keep to besides being divisions, as inequalities that all of them satisfy. */
export interface Nevenrijen {
  /** Those that a point breaks. */
  separate(x: Float64Array): readonly Snede[];
}

export interface Gespannen {
  /** A proven upper bound, under the bounds set on columns. */
  readonly grens: number;
  /** The last point; undefined when there is none. */
  readonly x: Float64Array | undefined;
}

export class Relaxatie {
  readonly n: number;
  readonly onder: Float64Array;
  readonly boven: Float64Array;
  private readonly doel: Float64Array;
  private readonly model: LpModel;
  private rijen: Rij[] = [];
  /** Solves since this tightening began. */
  private ronde = 0;
  /** Relative gap asked of interior-point solves. */
  private gat = 1e-2;
  /** Reduced costs of the best bound so far, and that bound. */
  private beste: { readonly rest: Float64Array; readonly grens: number } | undefined;

  private readonly neven: Nevenrijen | undefined;

  constructor({ n, w }: Paargewichten, solver: LpSolver, neven?: Nevenrijen) {
    this.n = n;
    this.neven = neven;
    const paren = (n * (n - 1)) / 2;
    this.doel = new Float64Array(paren);
    let k = 0;
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) this.doel[k++] = w[i * n + j]!;
    this.onder = new Float64Array(paren);
    this.boven = new Float64Array(paren).fill(1);
    this.model = solver.create({ doel: this.doel, onder: this.onder, boven: this.boven });
  }

  close(): void {
    this.model.close();
  }

  /** Narrows a column; the next solve knows. */
  setBounds(kolom: number, onder: number, boven: number): void {
    if (this.onder[kolom] === onder && this.boven[kolom] === boven) return;
    this.onder[kolom] = onder;
    this.boven[kolom] = boven;
    this.model.setBounds(kolom, onder, boven);
  }

  /** Σ of the best that each pair could do: the bound without any row. */
  trivialBound(): number {
    return this.boundOf(this.doel, 0);
  }

  /**
   * Solves and adds rows until the bound falls to `hoever` (then no better division exists here), the point
   * is a division, rows stop helping, or the budget is spent. With `vastzetten`, columns that cannot leave
   * their bound in any division better than that are fixed on the way, for good.
   * @param hoever what is enough: asked every round, since it rises with the best division known.
   * @param vertel told of the bound after every round.
   */
  tighten(
    hoever: () => number,
    budget: Budget,
    vastzetten = false,
    vertel?: (grens: number) => void,
  ): Gespannen {
    let grens = this.trivialBound();
    this.beste = undefined;
    let x: Float64Array = this.eachItsBest();
    let nieuw = this.rijen.length > 0 ? [] : this.firstRows(x);
    if (this.rijen.length + nieuw.length === 0) return { grens, x };
    let stil = 0;
    this.ronde = 0;
    for (;;) {
      const uitkomst = this.solveWith(nieuw, budget);
      const nu = this.price(uitkomst);
      const vorige = grens;
      grens = Math.min(grens, nu);
      vertel?.(grens);
      const genoeg = hoever();
      stil = isSlow(vorige, nu, genoeg) ? stil + 1 : 0;
      if (uitkomst.status !== 'klaar') return { grens, x: undefined };
      x = uitkomst.x;
      if (grens <= genoeg || budget.isOp()) return { grens, x };
      const vast = this.fixByReducedCost(genoeg, vastzetten);
      this.dropSlack(uitkomst);
      nieuw = this.separate(x);
      if (isDone(vast, nieuw, x, stil)) return { grens: vast < 0 ? genoeg : grens, x };
    }
  }

  private firstRows(x: Float64Array): Snede[] {
    return [...(this.neven?.separate(x) ?? []), ...findTriangles(this.n, x, perRonde, perPaar)];
  }

  /** The point without any row: every pair as its weight would have it. */
  private eachItsBest(): Float64Array {
    return this.doel.map((d, k) => (d > 0 ? this.boven[k]! : this.onder[k]!));
  }

  private solveWith(nieuw: readonly Snede[], budget: Budget): LpUitkomst {
    this.add(nieuw);
    this.ronde++;
    budget.iteraties++;
    return this.model.solve(budget.rest(), this.wijze(nieuw.length));
  }

  /**
   * Columns that cannot leave their bound in any division better than `genoeg`: moving one costs its
   * reduced cost, which the gap does not have to spare. Fixes them with all that follows, and tells how
   * many there were to fix; −1 when they contradict each other.
   */
  private fixByReducedCost(genoeg: number, vastzetten: boolean): number {
    if (!vastzetten || this.beste === undefined) return 0;
    const { rest, grens } = this.beste;
    const onder = this.onder.slice();
    const boven = this.boven.slice();
    let aantal = 0;
    for (let k = 0; k < rest.length; k++) {
      if (onder[k] === boven[k] || grens - Math.abs(rest[k]!) > genoeg) continue;
      onder[k] = rest[k]! > 0 ? 1 : 0;
      boven[k] = onder[k]!;
      aantal++;
    }
    if (!closeTransitively(this.n, onder, boven)) return -1;
    for (let k = 0; k < rest.length; k++) this.setBounds(k, onder[k]!, boven[k]!);
    return aantal;
  }

  /** Small models by corners; large ones from the inside, more accurately as fewer rows are found. */
  private wijze(aantalNieuw: number): LpWijze {
    if (this.rijen.length <= (this.ronde > maxRondes ? 500 : maxHoekpunt)) return { soort: 'hoekpunt' };
    if (aantalNieuw < perRonde / 20) this.gat = Math.max(1e-8, this.gat / 30);
    return { soort: 'binnenpunt', gat: this.gat };
  }

  private separate(x: Float64Array): Snede[] {
    const perRondeNu = this.rijen.length > maxHoekpunt ? 3 * perRonde : perRonde;
    const driehoeken = findTriangles(this.n, x, perRondeNu, perPaar);
    const neven = this.neven?.separate(x) ?? [];
    if (driehoeken.length + neven.length > 0) return [...driehoeken, ...neven];
    return findTwoPartitions(this.n, x, perRonde / 3, 2 * perPaar);
  }

  private add(snedes: readonly Snede[]): void {
    if (snedes.length === 0) return;
    const start = new Int32Array(snedes.length + 1);
    snedes.forEach((s, r) => {
      start[r + 1] = start[r]! + s.kolom.length;
    });
    this.model.addRows({
      start,
      kolom: Int32Array.from(snedes.flatMap((s) => s.kolom)),
      coef: Float64Array.from(snedes.flatMap((s) => s.coef)),
      rechts: Float64Array.from(snedes, (s) => s.rechts ?? 1),
    });
    for (const snede of snedes) this.rijen.push({ snede, slap: 0 });
  }

  /** The bound of weak duality; remembers the reduced costs. */
  private price({ prijs }: LpUitkomst): number {
    const rest = this.doel.slice();
    let som = 0;
    this.rijen.forEach(({ snede }, r) => {
      const y = prijs[r] ?? 0;
      if (!(y > 0)) return;
      som += y * (snede.rechts ?? 1);
      snede.kolom.forEach((k, e) => {
        rest[k] = rest[k]! - y * snede.coef[e]!;
      });
    });
    const grens = this.boundOf(rest, som);
    if (this.beste === undefined || grens < this.beste.grens) this.beste = { rest, grens };
    return grens;
  }

  private boundOf(rest: Float64Array, som: number): number {
    let grens = som;
    for (let k = 0; k < rest.length; k++) {
      const r = rest[k]!;
      grens += r > 0 ? r * this.boven[k]! : r * this.onder[k]!;
    }
    return grens;
  }

  /** Rows with room to spare and no price to speak of. */
  private dropSlack({ prijs, x }: LpUitkomst): void {
    const weg: number[] = [];
    this.rijen.forEach((rij, r) => {
      rij.slap = prijs[r]! > 1e-4 || slackOf(rij.snede, x) < 1e-3 ? 0 : rij.slap + 1;
      if (rij.slap > maxSlap) weg.push(r);
    });
    if (weg.length < 100) return;
    this.model.dropRows(Int32Array.from(weg));
    this.rijen = this.rijen.filter((rij) => rij.slap <= maxSlap);
  }
}

function slackOf({ kolom, coef, rechts = 1 }: Snede, x: Float64Array): number {
  return kolom.reduce((rest, k, e) => rest - coef[e]! * x[k]!, rechts);
}

function isSlow(grens: number, nu: number, genoeg: number): boolean {
  return grens - nu < traag * Math.max(1, grens - genoeg);
}

/**
 * Fixed columns that contradict each other (−1): no division is better. Columns fixed just now ask for a new point,
 * also where no row is broken.
 */
function isDone(vast: number, nieuw: readonly Snede[], x: Float64Array, stil: number): boolean {
  if (vast !== 0) return vast < 0;
  return nieuw.length === 0 || (stil >= maxStil && !isWhole(x));
}

function isWhole(x: Float64Array): boolean {
  return x.every((v) => v < 1e-6 || v > 1 - 1e-6);
}
