/** What somebody wrote in a field for a whole number. */
export type Gelezengetal =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'getal'; readonly getal: number }
  /** A fraction, as 1.5: a whole number with a point may be meant, or millions. */
  | { readonly soort: 'gebroken' }
  | { readonly soort: 'geen' };

const ONZICHTBAAR = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;
/** Groups of three digits with one sign between them: 100.000, 100 000, 1’500’000; in English also 100,000. */
const groepen = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+|(?:'\d{3})+)$/u;
const gewoon = /^\d+(?:[.,]\d+)?$/u;

/** Words behind a number, and by how much they multiply it. */
const woorden: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:mln|miljoen|million|mio)\.?$/u, 1e6],
  [/ ?(?:duizend|dzd|thousand|k)\.?$/u, 1e3],
];

/**
 * A whole number from 0 as people write it: '100.000', '100 000', '100,000', '0,1 mln', '30 duizend'. What may mean
 * more than one number is not guessed.
 */
export function leesHeel(tekst: string): Gelezengetal {
  if (tekst.length > 40) return { soort: 'geen' };
  let kaal = tekst
    .replaceAll(ONZICHTBAAR, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[’`]/gu, "'")
    .trim()
    .toLowerCase();
  if (kaal === '') return { soort: 'leeg' };
  const [woord, maal] = woorden.find(([vorm]) => vorm.test(kaal)) ?? [/$/u, 1];
  kaal = kaal.replace(woord, '');
  const groep = groepen.test(kaal);
  if (!groep && !gewoon.test(kaal)) return { soort: 'geen' };
  // '1.500 mln' is fifteen hundred million to some, one and a half to others; and 1.5 may be many things.
  if (/[.,]/u.test(kaal) && groep === maal > 1) return { soort: 'gebroken' };
  const getal = maal * Number(groep ? kaal.replaceAll(/[., ']/gu, '') : kaal.replace(',', '.'));
  const heel = Math.round(getal);
  // 0,1 × 1.000.000 may be a hair beside a whole number; 0,5 is none.
  if (Math.abs(heel - getal) > 1e-6) return { soort: 'gebroken' };
  return heel <= Number.MAX_SAFE_INTEGER ? { soort: 'getal', getal: heel } : { soort: 'geen' };
}
