import { splitWoorden, stemOf } from './woorden.ts';

/** Words that mean the same, in both directions. */
interface Synoniem {
  readonly woord: string;
  readonly synoniem: string;
}

const keyOf = (woorden: readonly string[]): string => woorden.map(stemOf).join(' ');

/** A part of a question that belongs together: one word, or several that have a synonym together. */
export interface Zinsdeel {
  readonly woorden: readonly string[];
  readonly synoniemen: readonly (readonly string[])[];
}

/** Looks up synonyms by one word or several, whatever form they have. */
export class Synoniemenlijst {
  private readonly lijst = new Map<string, (readonly string[])[]>();
  private readonly langste: number;

  constructor(rijen: readonly Synoniem[]) {
    for (const { woord, synoniem } of rijen) {
      this.addEen(splitWoorden(woord), splitWoorden(synoniem));
      this.addEen(splitWoorden(synoniem), splitWoorden(woord));
    }
    this.langste = Math.max(1, ...[...this.lijst.keys()].map((sleutel) => sleutel.split(' ').length));
  }

  private addEen(van: readonly string[], naar: readonly string[]): void {
    const sleutel = keyOf(van);
    this.lijst.set(sleutel, [...(this.lijst.get(sleutel) ?? []), naar]);
  }

  /** The words in parts: the longest row of words that has a synonym, else each word by itself. */
  divide(woorden: readonly string[]): readonly Zinsdeel[] {
    const delen: Zinsdeel[] = [];
    for (let i = 0; i < woorden.length; ) {
      const deel = this.longestFrom(woorden, i);
      delen.push(deel);
      i += deel.woorden.length;
    }
    return delen;
  }

  private longestFrom(woorden: readonly string[], begin: number): Zinsdeel {
    for (let lengte = Math.min(this.langste, woorden.length - begin); lengte >= 1; lengte--) {
      const stuk = woorden.slice(begin, begin + lengte);
      const synoniemen = this.lijst.get(keyOf(stuk));
      if (synoniemen) return { woorden: stuk, synoniemen };
    }
    return { woorden: woorden.slice(begin, begin + 1), synoniemen: [] };
  }
}
