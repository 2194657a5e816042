import { localeVan, type Taal } from '../taal.ts';

/** A list within a sentence: "a, b en c", or "a, b of c". */
export function opsomming(taal: Taal, delen: readonly string[], soort: 'en' | 'of' = 'en'): string {
  return new Intl.ListFormat(localeVan[taal], {
    type: soort === 'en' ? 'conjunction' : 'disjunction',
  }).format(delen);
}

/** No more than so many names in a sentence; the rest is counted: "a, b en 3 andere", as `rest` words it. */
export function opsommingTot(
  taal: Taal,
  delen: readonly string[],
  hoogstens: number,
  rest: (aantal: number) => string,
): string {
  if (delen.length <= hoogstens) return opsomming(taal, delen);
  const getoond = delen.slice(0, hoogstens - 1);
  return opsomming(taal, [...getoond, rest(delen.length - getoond.length)]);
}
