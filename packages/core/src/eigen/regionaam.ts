import { normalizeNaam } from '../atlas/index.ts';

/** What people fill in where a gemeente is in no region; folded as `foldNaam` does. */
const plaatshouders = new Set(
  [
    '0 00 000 -1 x n.v.t. n.v.t nvt n.b. nb n.n.b. n/a na null none nan nil tbd leeg geen onbekend',
    '#n/a #n/b #nvt #verw! #ref! #naam? #name? #waarde! #value! leeg unassigned unknown blank n.t.b. ntb n.t.b undefined',
  ]
    .join(' ')
    .split(' '),
);
const zinnen = new Set([
  'niet ingedeeld',
  'niet van toepassing',
  'niet bekend',
  'nog niet bekend',
  'geen regio',
  'geen indeling',
  'geen gegevens',
  'geen opgave',
  'zonder regio',
  'buiten regio',
  'nog in te delen',
  'nog niet ingedeeld',
  'nog te bepalen',
  'nog onbekend',
  'niet toegewezen',
  'niet toegedeeld',
  'nader te bepalen',
  'geen deelname',
  'neemt niet deel',
  'doet niet mee',
  'niet deelnemend',
  'not assigned',
  'not applicable',
  'not available',
  'no region',
  'no data',
]);

/** A name as it is shown: one kind of space and none at the ends, no invisible signs, accents composed. */
export function tidyNaam(naam: string): string {
  return naam
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** What spellings of one name have in common: capitals and the kind of dash and apostrophe do not count. */
export function foldNaam(naam: string): string {
  return tidyNaam(naam)
    .toLowerCase()
    .replaceAll(/\s*[\u2010-\u2015\u2212-]\s*/gu, '-')
    .replaceAll(/[\u2018\u2019\u00b4`]/gu, "'");
}

/** What names that look alike have in common: accents, spaces, signs, "Regio" before them, "&" for "en", leading zeros. */
export function likenessOf(naam: string): string {
  return normalizeNaam(naam.normalize('NFKC').replaceAll('&', ' en '))
    .replace(/^(?:de |het )?regio (?=.)/u, '')
    .replaceAll(' ', '')
    .replace(/^0+(?=\d)/u, '');
}

/** Whether a cell says that there is no region, rather than naming one. */
export function isPlaatshouder(naam: string): boolean {
  const kaal = tidyNaam(naam)
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/^[([](.+)[)\]]$/u, '$1');
  // Signs alone, such as "--" or "?", name nothing.
  return !/[\p{L}\p{N}]/u.test(kaal) || plaatshouders.has(kaal) || zinnen.has(normalizeNaam(kaal));
}
