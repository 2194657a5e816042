import type { Gemeente } from './typen.ts';

/** A name as people type it: lower case, no accents, no article apostrophe, no punctuation. */
export function normalizeNaam(naam: string): string {
  return naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^['’`]?s[- ]/u, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/**
 * Names of gemeenten and places that people use beside the official one, also the Dutch or Frisian one where only the other
 * is official.
 */
const roepnamen: ReadonlyMap<string, readonly string[]> = new Map([
  ['gravenhage', ['den haag', 'the hague']],
  ['hertogenbosch', ['den bosch']],
  ['sudwest fryslan', ['zuidwest friesland']],
  ['de fryske marren', ['de friese meren']],
  ['noardeast fryslan', ['noordoost friesland']],
  ['tytsjerksteradiel', ['tietjerksteradeel']],
  ['dantumadiel', ['dantumadeel']],
  ['leeuwarden', ['ljouwert']],
  ['harlingen', ['harns']],
  ['heerenveen', ['it hearrenfean']],
  ['ameland', ['it amelan']],
  ['schiermonnikoog', ['skiermuntseach']],
  ['terschelling', ['skylge']],
  ['vlieland', ['flylan']],
  ['bolsward', ['boalsert']],
  ['buitenpost', ['butenpost']],
  ['drogeham', ['droegeham']],
  ['franeker', ['frjentsjer']],
  ['gorredijk', ['gorredyk']],
  ['grou', ['grouw']],
  ['heeg', ['heech']],
  ['ijlst', ['drylts']],
  ['joure', ['de jouwer']],
  ['lemmer', ['de lemmer']],
  ['sneek', ['snits']],
  ['surhuisterveen', ['surhusterfean']],
  ['wolvega', ['wolvegea']],
  ['workum', ['warkum']],
]);

/** What a gemeente or place is called, as people type it: its own name, and those that people use beside it. */
export function namenVan({ naam }: Pick<Gemeente, 'naam'>): readonly string[] {
  const officieel = normalizeNaam(naam);
  return [officieel, ...(roepnamen.get(officieel) ?? [])];
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
 * that turn `a` into `b` (Damerau 1964, restricted form). Core depends on nothing, so it has its own.
 */
export function editDistance(a: string, b: string): number {
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
