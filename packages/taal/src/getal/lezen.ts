import type { Taal } from '../taal.ts';

/** What somebody wrote in a field for a number. */
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

/** What stands there without what cannot be seen, and by how much a word behind it multiplies. */
function strip(tekst: string): { readonly kaal: string; readonly maal: number } {
  const kaal = tekst
    .replaceAll(ONZICHTBAAR, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[’`]/gu, "'")
    .trim()
    .toLowerCase();
  const [woord, maal] = woorden.find(([vorm]) => vorm.test(kaal)) ?? [/$/u, 1];
  return { kaal: kaal.replace(woord, ''), maal };
}

/** More letters than this are no number. */
const langst = 40;

/**
 * A whole number from 0 as people write it: '100.000', '100 000', '100,000', '0,1 mln', '30 duizend'. What may mean
 * more than one number is not guessed.
 */
export function leesHeel(tekst: string): Gelezengetal {
  if (tekst.length > langst) return { soort: 'geen' };
  const { kaal, maal } = strip(tekst);
  if (kaal === '') return { soort: maal === 1 ? 'leeg' : 'geen' };
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

/** Whole groups of the language with a fraction behind: 1.234,5 in Dutch. */
const metBreuk: Readonly<Record<Taal, RegExp>> = {
  nl: /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/u,
  en: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/u,
};
/** One group that is a fraction to who reads the sign as this language does: 1,500 in Dutch. */
const dubbelzinnig: Readonly<Record<Taal, RegExp>> = { nl: /^\d+,\d{3}$/u, en: /^\d+\.\d{3}$/u };

/**
 * A number as people write it in this language, with a fraction, a sign, '€' or '%': '40.000', '2,5', '1.234,5', '−1',
 * '0,1 mln'. What may mean more than one number ('1,500' in Dutch) is not guessed.
 */
export function leesGetal(tekst: string, taal: Taal): Gelezengetal {
  if (tekst.length > langst) return { soort: 'geen' };
  const { kaal: heel, maal } = strip(tekst.replaceAll(/[€%]/gu, ' '));
  if (heel === '') return { soort: maal === 1 ? 'leeg' : 'geen' };
  const kaal = heel.replace(/^[−-] ?/u, '');
  const groep = groepen.test(kaal);
  if (groep && (maal > 1 || dubbelzinnig[taal].test(kaal))) return { soort: 'gebroken' };
  const breuk = metBreuk[taal].test(kaal);
  if (!groep && !breuk && !gewoon.test(kaal)) return { soort: 'geen' };
  const teken = taal === 'nl' ? '.' : ',';
  const cijfers = groep ? kaal.replaceAll(/[., ']/gu, '') : kaal.replaceAll(breuk ? teken : '', '');
  // To twelve digits: 1,1 × 1.000.000 is a hair beside what is meant.
  const getal = Number((maal * Number(cijfers.replace(',', '.'))).toPrecision(12));
  return { soort: 'getal', getal: kaal === heel ? getal : -getal };
}
