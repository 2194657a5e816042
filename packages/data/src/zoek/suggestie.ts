import type { Woordenboek } from './woordenboek.ts';

/**
 * The words with each that no text has replaced by the one that was probably meant. A beginning of a word is no fault,
 * nor is a compound of known words. The same words where nothing is to mend.
 */
export function mendWoorden(woorden: readonly string[], boek: Woordenboek): readonly string[] {
  return woorden.map((woord) =>
    boek.knows(woord) || boek.partsOf(woord).length > 0 ? woord : (boek.nearest(woord) ?? woord),
  );
}
