import { editDistance, normalizeNaam } from './zoek.ts';

/** Nobody types a longer name; what is longer is something else, and comparing it takes long. */
const longest = 64;

/**
 * The candidate that somebody most likely meant, or undefined when none comes near: at most a third
 * of what was typed may be wrong (and always two letters may). Case, accents and punctuation count for nothing.
 * What was typed may also be the whole beginning of a candidate ("Utrechtse"). For more than 64 letters there is no
 * suggestion.
 */
export function nearestSpelling(tekst: string, kandidaten: Iterable<string>): string | undefined {
  if (tekst.length > longest) return undefined;
  const getypt = normalizeNaam(tekst);
  let beste: string | undefined;
  let afstand = Math.max(2, Math.floor(getypt.length / 3)) + 1;
  let begin: string | undefined;
  for (const kandidaat of kandidaten) {
    const naam = normalizeNaam(kandidaat);
    // Names that differ more in length cannot be nearer than that.
    const d = Math.abs(naam.length - getypt.length) < afstand ? editDistance(getypt, naam) : afstand;
    if (d < afstand) {
      afstand = d;
      beste = kandidaat;
    }
    if (begin === undefined && getypt.length >= 4 && naam.startsWith(getypt)) begin = kandidaat;
  }
  return beste ?? begin;
}
