/** A cost of the move itself, once, between two bounds in euro, by whoever estimates it. */
export interface Overgangskost {
  readonly naam: string;
  readonly laag: number;
  readonly hoog: number;
}

/** A contract that gemeenten have for the task. */
export interface Lopendcontract {
  readonly naam: string;
  /** ISO date of its last day. */
  readonly tot: string;
}

/** All costs together: the sum of the low bounds and that of the high ones, in euro. */
export function sumKosten(kosten: readonly Overgangskost[]): {
  readonly laag: number;
  readonly hoog: number;
} {
  return kosten.reduce((som, { laag, hoog }) => ({ laag: som.laag + laag, hoog: som.hoog + hoog }), {
    laag: 0,
    hoog: 0,
  });
}
