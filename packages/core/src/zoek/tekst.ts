import { normalizeNaam } from '../atlas/index.ts';

/** A text to be searched, and how much a word in it counts. */
export interface Zoektekst {
  readonly tekst: string;
  readonly gewicht: number;
}

/** Shorter words are looked for as the beginning of a word; longer ones also within a compound: "hulp" in "jeugdhulp". */
const KORTSTE_DEEL = 4;
const MEESTE_WOORDEN = 12;

/** The words that somebody looks for; each counts once. */
export function wordsOf(zoekterm: string): readonly string[] {
  const woorden = normalizeNaam(zoekterm.slice(0, 200)).split(' ');
  return [...new Set(woorden)].filter((woord) => woord !== '').slice(0, MEESTE_WOORDEN);
}

/** How well one word fits one text: as a word, as the beginning of one, within one, or not. */
function rankWoord(tekst: string, woord: string): number {
  if (` ${tekst} `.includes(` ${woord} `)) return 3;
  if (` ${tekst}`.includes(` ${woord}`)) return 2;
  return woord.length >= KORTSTE_DEEL && tekst.includes(woord) ? 1 : 0;
}

/**
 * How well texts fit what somebody looks for: the sum over its words of the best place of each, times what that text
 * counts; 0 where a word is in none of them, and 1 where nothing is looked for. No unit: it only orders.
 */
export function scoreTeksten(teksten: readonly Zoektekst[], woorden: readonly string[]): number {
  if (woorden.length === 0) return 1;
  const kaal = teksten.map(({ tekst, gewicht }) => ({ tekst: normalizeNaam(tekst), gewicht }));
  let som = 0;
  for (const woord of woorden) {
    const best = Math.max(0, ...kaal.map(({ tekst, gewicht }) => gewicht * rankWoord(tekst, woord)));
    if (best === 0) return 0;
    som += best;
  }
  return som;
}
