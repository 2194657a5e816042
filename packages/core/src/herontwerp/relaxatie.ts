/**
 * The linear relaxation of clique partitioning, with rows separated lazily: it starts from none, adds
 * the most broken triangles (then 2-partition inequalities), and drops rows that stay slack
 * (Grötschel & Wakabayashi 1989, doi 10.1007/BF01589097).
 *
 * The bound is not the solver's objective. For any prices y ≥ 0 on rows a·x ≤ 1 and bounds l ≤ x ≤ u,
 *   max w·x ≤ Σ y + Σ_pairs max(r·l, r·u),  r = w − Σ y·a,
 * (weak duality), so it is computed here from the solver's prices, negative ones set to 0: a solver that
 * is inaccurate, or stopped early, gives a weaker bound, never a false one.
 */

import type { LpModel, LpSolver, LpUitkomst } from './lp.ts';
import type { Paargewichten } from './paargewichten.ts';
import { findTriangles, findTwoPartitions, type Snede } from './snedes.ts';
import type { Budget } from './voortgang.ts';

interface Rij {
  readonly snede: Snede;
  /** Rounds in a row that it had no price. */
  slap: number;
}

/** Rows per round, and per pair in a round. */
const perRonde = 1500;
const perPaar = 3;
/** A row without a price for this many rounds leaves. */
const maxSlap = 4;
/** Rows no longer help after this many rounds, each with less progress than this share of the gap. */
const maxStil = 12;
const traag = 0.01;

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
  /** Reduced costs of the best bound so far, and that bound. */
  private beste: { readonly rest: Float64Array; readonly grens: number } | undefined;

  constructor({ n, w }: Paargewichten, solver: LpSolver) {
    this.n = n;
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
   * Solves and adds rows until the bound falls to `genoeg` (then no better division exists here), the point
   * is a division, rows stop helping, or the budget is spent.
   */
  tighten(genoeg: number, budget: Budget): Gespannen {
    let grens = this.trivialBound();
    this.beste = undefined;
    let x: Float64Array | undefined = this.doel.map((d, k) => (d > 0 ? this.boven[k]! : this.onder[k]!));
    let nieuw = this.rijen.length > 0 ? [] : findTriangles(this.n, x, perRonde, perPaar);
    if (this.rijen.length === 0 && nieuw.length === 0) return { grens, x };
    let stil = 0;
    do {
      this.add(nieuw);
      const uitkomst = this.model.solve(budget.rest());
      budget.iteraties++;
      const nu = this.price(uitkomst);
      stil = grens - nu < traag * Math.max(1, grens - genoeg) ? stil + 1 : 0;
      grens = Math.min(grens, nu);
      if (uitkomst.status !== 'optimaal') return { grens, x: undefined };
      x = uitkomst.x;
      if (grens <= genoeg || budget.isOp()) return { grens, x };
      this.dropSlack(uitkomst);
      nieuw = this.separate(x);
    } while (nieuw.length > 0 && (stil < maxStil || isWhole(x)));
    return { grens, x };
  }

  /**
   * Columns that cannot leave their bound in any division better than `genoeg`: moving one costs its
   * reduced cost, which the gap does not have to spare. Fixes them, and tells how many.
   */
  fixByReducedCost(genoeg: number): number {
    if (this.beste === undefined) return 0;
    const { rest, grens } = this.beste;
    let aantal = 0;
    for (let k = 0; k < rest.length; k++) {
      if (this.onder[k] === this.boven[k] || grens - Math.abs(rest[k]!) > genoeg) continue;
      const vast = rest[k]! > 0 ? 1 : 0;
      this.setBounds(k, vast, vast);
      aantal++;
    }
    return aantal;
  }

  private separate(x: Float64Array): Snede[] {
    const driehoeken = findTriangles(this.n, x, perRonde, perPaar);
    if (driehoeken.length > 0) return driehoeken;
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
      rechts: new Float64Array(snedes.length).fill(1),
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
      som += y;
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

  private dropSlack({ prijs }: LpUitkomst): void {
    const weg: number[] = [];
    this.rijen.forEach((rij, r) => {
      rij.slap = prijs[r]! > 1e-9 ? 0 : rij.slap + 1;
      if (rij.slap > maxSlap) weg.push(r);
    });
    if (weg.length < 100) return;
    this.model.dropRows(Int32Array.from(weg));
    this.rijen = this.rijen.filter((rij) => rij.slap <= maxSlap);
  }
}

function isWhole(x: Float64Array): boolean {
  return x.every((v) => v < 1e-6 || v > 1 - 1e-6);
}
