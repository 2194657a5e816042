import type { Regie } from '../grond/index.ts';

/** How far the search is. */
export interface Plaatsstand {
  readonly open: readonly number[];
  readonly waarde: number;
  readonly grens: number;
  readonly iteraties: number;
}

/** Where to open places, so that what it costs to reach them is least. */
export interface Plaatsvraag extends Pick<Regie, 'klok' | 'gestopt'> {
  /** Told of every better choice and bound. */
  readonly voortgang?: ((stand: Plaatsstand) => void) | undefined;
  readonly klanten: number;
  readonly plekken: number;
  /** What it costs client i to go to spot j: `kosten[i·plekken + j]`, 0 or more, finite. */
  readonly kosten: Float64Array;
  /** How many spots are to be open, those of `open` counted. */
  readonly aantal: number;
  /** Spots that are open and stay so. */
  readonly open?: readonly number[] | undefined;
  /** Spots that cannot be open. */
  readonly dicht?: readonly number[] | undefined;
  readonly tijdMs: number;
  readonly seed: number;
  /** Go on until it is proven, or the time is up; else only a bound is computed. */
  readonly exact?: boolean | undefined;
}

/** The best choice that was found, and how much better one could be. */
export interface Plaatsantwoord {
  /** Open spots, ascending. */
  readonly open: readonly number[];
  /** What all clients together pay, each at its cheapest open spot. */
  readonly waarde: number;
  /** No choice costs less than this. */
  readonly grens: number;
  readonly bewezen: boolean;
  readonly iteraties: number;
}

/** What a spot may be: for all answers, or within a part of the search. */
export const DICHT = -1;
export const VRIJ = 0;
export const OPEN = 1;

/** @throws RangeError for a question that no choice can answer, with what is wrong. */
export function assertVraag({
  klanten,
  plekken,
  kosten,
  aantal,
  open = [],
  dicht = [],
}: Pick<Plaatsvraag, 'klanten' | 'plekken' | 'kosten' | 'aantal' | 'open' | 'dicht'>): void {
  if (kosten.length !== klanten * plekken) throw new RangeError('the costs do not fit the clients and spots');
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > plekken)
    throw new RangeError(`cannot open ${aantal} of ${plekken} spots`);
  if (new Set(open).size > aantal) throw new RangeError('more spots stay open than there are to be');
  if (open.some((j) => dicht.includes(j))) throw new RangeError('a spot cannot be open and shut');
  if (plekken - new Set(dicht).size < aantal) throw new RangeError('too few spots can be open');
}

/** The better of the answers of several seeds, with the best of their bounds. @param antwoorden at least one. */
export function mergePlaatsAnswers(antwoorden: readonly Plaatsantwoord[]): Plaatsantwoord {
  const beste = antwoorden.reduce((a, b) => (b.waarde < a.waarde ? b : a));
  const grens = Math.min(
    beste.waarde,
    antwoorden.reduce((hoogste, a) => Math.max(hoogste, a.grens), beste.grens),
  );
  const iteraties = antwoorden.reduce((som, a) => som + a.iteraties, 0);
  return { ...beste, grens, bewezen: antwoorden.some((a) => a.bewezen) || grens >= beste.waarde, iteraties };
}
