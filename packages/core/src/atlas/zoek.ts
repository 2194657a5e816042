import type { Gemeente } from './typen.ts';
import { compareNamen } from './volgorde.ts';

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

/** Names that people use beside the official one, also the Dutch or Frisian one where only the other is official. */
const roepnamen: ReadonlyMap<string, readonly string[]> = new Map([
  ['gravenhage', ['den haag']],
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
]);

/** What a gemeente is called, as people type it: its own name, and those that people use beside it. */
export function namenVan({ naam }: Gemeente): readonly string[] {
  const officieel = normalizeNaam(naam);
  return [officieel, ...(roepnamen.get(officieel) ?? [])];
}

function rank(gemeente: Gemeente, zoekterm: string): number {
  return Math.min(...namenVan(gemeente).map((naam) => rankNaam(naam, zoekterm)));
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

const past = 5;
const nooit = Infinity;
/** Nobody types a longer name; comparing what is longer takes long. */
const langst = 64;

const squeeze = (naam: string): string => naam.replaceAll(' ', '');

function rankNaam(naam: string, zoekterm: string): number {
  if (naam === zoekterm) return 0;
  if (naam.startsWith(zoekterm)) return 1;
  if (naam.includes(` ${zoekterm}`)) return 2;
  if (naam.includes(zoekterm) || squeeze(naam).includes(squeeze(zoekterm))) return 3;
  const woorden = naam.split(' ');
  return zoekterm.split(' ').every((deel) => woorden.some((woord) => woord.startsWith(deel))) ? 4 : nooit;
}

/** How many typing faults a name of so many letters may have. */
function faultsIn(zoekterm: string): number {
  return zoekterm.length < 3 ? 0 : Math.max(1, Math.floor(zoekterm.length / 4));
}

/** The fewest faults that make a name, or its beginning, of what was typed; their number comes after every fit. */
function rankFout(gemeente: Gemeente, zoekterm: string): number {
  const fouten = namenVan(gemeente).flatMap((naam) =>
    // What is typed may be a beginning only, with a letter too many or too few.
    [naam, ...[-1, 0, 1].map((d) => naam.slice(0, zoekterm.length + d))].map((deel) =>
      Math.abs(deel.length - zoekterm.length) > faultsIn(zoekterm) ? nooit : editDistance(zoekterm, deel),
    ),
  );
  const minst = Math.min(...fouten);
  return minst <= faultsIn(zoekterm) ? past + minst : nooit;
}

function sortRanked(gemeenten: readonly Gemeente[], rang: (gemeente: Gemeente) => number): Gemeente[] {
  return gemeenten
    .map((gemeente) => ({ gemeente, rang: rang(gemeente) }))
    .filter((regel) => regel.rang < nooit)
    .sort((a, b) => a.rang - b.rang || compareNamen(a.gemeente.naam, b.gemeente.naam))
    .map(({ gemeente }) => gemeente);
}

/**
 * Gemeenten that fit what somebody typed (a name, part of one, its words in any order, or a CBS code), best first:
 * whole name, beginning, beginning of a word, anywhere, words in another order. Where none fits, those that differ
 * by a few typing faults. An empty text fits all; for more than 64 letters there are none.
 */
export function searchGemeenten(gemeenten: readonly Gemeente[], tekst: string): Gemeente[] {
  const [, cijfers] = /^(?:GM)?[\s-]*(\d{1,4})$/iu.exec(tekst.trim()) ?? [];
  if (cijfers !== undefined) return gemeenten.filter((g) => g.code === `GM${cijfers.padStart(4, '0')}`);
  if (tekst.length > langst) return [];
  const zoekterm = normalizeNaam(tekst);
  const gevonden = sortRanked(gemeenten, (g) => rank(g, zoekterm));
  return gevonden.length > 0 ? gevonden : sortRanked(gemeenten, (g) => rankFout(g, zoekterm));
}
