import { editDistance } from '@samenhang/core';
import SearchableMap from 'minisearch/SearchableMap';
import { splitSamenstelling } from './samenstelling.ts';
import { isStil, stemOf } from './woorden.ts';

/** A part of compounds occurs by itself in so many texts: what is rarer is often a part by chance. */
const GEWOON_VANAF = 3;
/** Typing faults that a word may have; a swap of two letters is one. */
const MEESTE_FOUTEN = 2;

/** The words of all texts: how often each stands in a text, what they are parts of, and which is near to which. */
export class Woordenboek {
  /** In how many texts a word, as it is written, occurs. */
  private readonly teksten = new SearchableMap<number>();
  private readonly stammen = new Set<string>();
  private readonly gewoon: ReadonlySet<string>;
  private readonly delen = new Map<string, readonly string[]>();

  /** @param gewoon words that are parts of compounds though they may occur seldom by themselves. */
  constructor(gewoon: Iterable<string>) {
    this.gewoon = new Set(gewoon);
    // Somebody may mistype a word of which only the synonym occurs.
    for (const woord of this.gewoon) this.teksten.set(woord, 0);
  }

  /** Counts the words of one text, each once. */
  add(woorden: Iterable<string>): void {
    for (const woord of new Set(woorden)) {
      this.teksten.update(woord, (aantal = 0) => aantal + 1);
      this.stammen.add(stemOf(woord));
    }
  }

  countOf(woord: string): number {
    return this.teksten.get(woord) ?? 0;
  }

  /** Whether some form of the word occurs, a word that begins so, or a synonym of it may. */
  knows(woord: string): boolean {
    return (
      this.gewoon.has(woord) ||
      this.stammen.has(stemOf(woord)) ||
      this.teksten.atPrefix(woord).keys().next().done !== true
    );
  }

  /**
   * The word that was probably meant by one that does not occur: the one with the fewest typing faults between, of those
   * the most frequent. Undefined where none is near, or the word is too short to tell.
   */
  nearest(woord: string): string | undefined {
    const hoogstens = woord.length < 4 ? 0 : woord.length < 8 ? 1 : MEESTE_FOUTEN;
    if (hoogstens === 0) return undefined;
    // The map counts a swap as two faults, where we count one: so it looks one further.
    const nabij = [...this.teksten.fuzzyGet(woord, MEESTE_FOUTEN)]
      .map(([ander, [aantal]]) => ({ ander, aantal, afstand: editDistance(woord, ander) }))
      .filter(({ ander, afstand }) => afstand <= hoogstens && !isStil(ander));
    return nabij.sort((a, b) => a.afstand - b.afstand || b.aantal - a.aantal)[0]?.ander;
  }

  /** The parts of a compound of words that occur by themselves; none for what is no compound. */
  partsOf(woord: string): readonly string[] {
    const bekend = this.delen.get(woord);
    if (bekend) return bekend;
    const isDeel = (deel: string): boolean =>
      !isStil(deel) && (this.countOf(deel) >= GEWOON_VANAF || this.gewoon.has(deel));
    const delen = splitSamenstelling(woord, isDeel);
    // What people type must not fill the memory.
    if (this.teksten.has(woord)) this.delen.set(woord, delen);
    return delen;
  }
}
