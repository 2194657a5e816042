import { canonical, countMoves, type Labels } from '@samenhang/motor';

export type Richting = 'hoog' | 'laag';

/** A design and what it scores on each goal, in the goal's own unit. */
export interface Afweegpunt {
  readonly labels: Labels;
  readonly waarden: readonly number[];
}

/** Whether one score is at least as good on every goal, and better on one. Higher is better. */
function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((x, k) => x >= b[k]!) && a.some((x, k) => x > b[k]!);
}

/** Order of lists of numbers, as words in a dictionary. */
function compare(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let k = 0; k < Math.min(a.length, b.length); k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return a.length - b.length;
}

/**
 * Designs of which none is beaten: no other in it is as good on every goal and better on one. What is in it does not
 * depend on the order in which designs came; of designs with the same scores it keeps the first in the dictionary order
 * of their labels.
 */
export class Archief {
  private readonly tekens: readonly number[];
  private lijst: { readonly punt: Afweegpunt; readonly hoog: readonly number[] }[] = [];

  constructor(richtingen: readonly Richting[]) {
    this.tekens = richtingen.map((r) => (r === 'hoog' ? 1 : -1));
  }

  /** Takes a design, unless it is beaten; those that it beats go. Whether it was taken. */
  add(labels: ArrayLike<number>, waarden: readonly number[]): boolean {
    if (waarden.length !== this.tekens.length || waarden.some(Number.isNaN))
      throw new RangeError('a design needs a number for each goal');
    const punt: Afweegpunt = { labels: canonical(labels), waarden };
    const hoog = this.oriented(waarden);
    for (const ander of this.lijst) {
      if (dominates(ander.hoog, hoog)) return false;
      if (compare(ander.hoog, hoog) === 0 && compare(ander.punt.labels, punt.labels) <= 0) return false;
    }
    this.lijst = this.lijst.filter(
      (ander) => !dominates(hoog, ander.hoog) && compare(ander.hoog, hoog) !== 0,
    );
    this.lijst.push({ punt, hoog });
    return true;
  }

  /** Best on the first goal first. */
  get punten(): readonly Afweegpunt[] {
    return this.lijst.toSorted((a, b) => compare(b.hoog, a.hoog)).map((x) => x.punt);
  }

  /** Scores turned so that higher is better. */
  oriented(waarden: readonly number[]): number[] {
    return waarden.map((x, k) => x * this.tekens[k]!);
  }

  /**
   * Designs that differ: each at least `drempel` from every other, as the share of gemeenten that lie in another region
   * (0–1). The best on each goal is tried first, so that the ends of the front stay where they can.
   */
  thin(drempel: number): readonly Afweegpunt[] {
    const rij = this.punten;
    if (drempel <= 0) return rij;
    const besten = this.tekens.flatMap((teken, k) => {
      const hoogst = Math.max(...rij.map((p) => teken * p.waarden[k]!));
      return rij.filter((p) => teken * p.waarden[k]! === hoogst).slice(0, 1);
    });
    const blijft: Afweegpunt[] = [];
    for (const punt of [...besten, ...rij]) {
      const ver = (ander: Afweegpunt): boolean =>
        countMoves(ander.labels, punt.labels) >= drempel * punt.labels.length;
      if (!blijft.includes(punt) && blijft.every(ver)) blijft.push(punt);
    }
    return rij.filter((p) => blijft.includes(p));
  }
}
