import { normalizeNaam } from './zoek.ts';

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
 * that turn `a` into `b` (Damerau 1964, restricted form). Core depends on nothing, so it has its own.
 */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

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
