/**
 * What the exact method needs from a linear programming solver. The motor holds no solver: one is passed in
 * (the package `@samenhang/oplosser` offers HiGHS). A solver may only ever fail to help: bounds are
 * computed from its prices by the motor itself, so that no tolerance of the solver ends up in a claim.
 */
export interface LpSolver {
  /** Model of: maximise doel · x, onder ≤ x ≤ boven; rows follow. */
  create(kolommen: LpKolommen): LpModel;
}

export interface LpKolommen {
  readonly doel: Float64Array;
  readonly onder: Float64Array;
  readonly boven: Float64Array;
}

/** Rows Σ coef·x ≤ rechts, compressed: row r has entries start[r] … start[r+1]. */
export interface LpRijen {
  readonly start: Int32Array;
  readonly kolom: Int32Array;
  readonly coef: Float64Array;
  readonly rechts: Float64Array;
}

/** A model that stays in the solver, so that each solve starts from the last one's basis. */
export interface LpModel {
  addRows(rijen: LpRijen): void;
  /** Removes rows by their number, ascending; later rows move up. */
  dropRows(nummers: Int32Array): void;
  setBounds(kolom: number, onder: number, boven: number): void;
  solve(tijdMs: number, wijze: LpWijze): LpUitkomst;
  /** Frees the solver's memory. */
  close(): void;
}

/**
 * How to solve. `hoekpunt` (simplex) restarts from the last basis and ends in a corner: best for small models
 * and small changes. `binnenpunt` (interior point, no crossover) starts afresh and stops at a relative gap of
 * `gat`: far faster on large degenerate models, and its central points are broken by better cuts.
 */
export type LpWijze = { readonly soort: 'hoekpunt' } | { readonly soort: 'binnenpunt'; readonly gat: number };

export interface LpUitkomst {
  /** `klaar`: as accurate as was asked. */
  readonly status: 'klaar' | 'onoplosbaar' | 'afgebroken';
  /** Value of each column. */
  readonly x: Float64Array;
  /** Price of each row: what the objective gains per unit on its right-hand side; ≥ 0 but for rounding. */
  readonly prijs: Float64Array;
}
