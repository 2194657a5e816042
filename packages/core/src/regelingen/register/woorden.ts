/** A text as it is compared: lower case, one kind of apostrophe, single spaces. Made once, searched often. */
export function plainTekst(tekst: string): string {
  return tekst.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ');
}

/**
 * Where a word of a text begins with these letters: `wmo` in "de wmo 2015", not in "formwmo"; -1 where nowhere. Both as
 * `plainTekst` makes them.
 *
 * @param van the first place that is looked at.
 */
export function findBegin(tekst: string, begin: string, van = 0): number {
  for (let i = tekst.indexOf(begin, van); i >= 0; i = tekst.indexOf(begin, i + 1))
    if (i === 0 || !/[\p{L}\d]/u.test(tekst[i - 1] ?? '')) return i;
  return -1;
}
