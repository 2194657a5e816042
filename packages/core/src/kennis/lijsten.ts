/** What somebody can find of an item without reading it: lists that are data, each in the order in which they are offered. */

/** What kind of thing it is. */
export const KENNISSOORTEN = [
  'handreiking',
  'onderzoek',
  'evaluatie',
  'werkwijze',
  'voorbeeld',
  'instrument',
  'gegevens',
  'opleiding',
  'nieuws',
  'anders',
] as const;
export type Kennissoort = (typeof KENNISSOORTEN)[number];

/**
 * How well founded it is, from not known to shown more than once. Our own ladder, after the usual order of evidence:
 * what somebody experienced, what is described, what has reasons, what was measured once, what was measured repeatedly.
 */
export const ONDERBOUWINGEN = [
  'onbekend',
  'ervaring',
  'beschreven',
  'beredeneerd',
  'gemeten',
  'herhaald_gemeten',
] as const;
export type Onderbouwing = (typeof ONDERBOUWINGEN)[number];

/** Under what terms it may be used: SPDX names where there are, else in words. */
export const LICENTIES = [
  'onbekend',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'voorbehouden',
  'anders',
] as const;
export type Licentie = (typeof LICENTIES)[number];

const cc: readonly (readonly [RegExp, Licentie])[] = [
  [/publicdomain\/zero|\bcc0\b|\bcc-0\b/u, 'CC0-1.0'],
  [/\bby-nc-sa\b|\bby nc sa\b/u, 'CC-BY-NC-SA-4.0'],
  [/\bby-nc-nd\b|\bby nc nd\b/u, 'CC-BY-NC-ND-4.0'],
  [/\bby-nc\b|\bby nc\b/u, 'CC-BY-NC-4.0'],
  [/\bby-nd\b|\bby nd\b/u, 'CC-BY-ND-4.0'],
  [/\bby-sa\b|\bby sa\b/u, 'CC-BY-SA-4.0'],
  [/creativecommons\.org\/licenses\/by\/|\bcc[- ]by\b/u, 'CC-BY-4.0'],
];

/** The licence that a text or address names; of another version than 4.0 the terms differ, so that is `anders`. */
export function readLicentie(tekst: string): Licentie {
  const kaal = tekst.trim().toLowerCase();
  if (kaal === '') return 'onbekend';
  const gevonden = cc.find(([patroon]) => patroon.test(kaal))?.[1];
  const versie = /\d\.\d/u.exec(kaal)?.[0];
  if (gevonden === 'CC0-1.0') return gevonden;
  if (gevonden && (versie === undefined || versie === '4.0')) return gevonden;
  if (/alle rechten|all rights|voorbehouden|©|copyright/u.test(kaal)) return 'voorbehouden';
  return 'anders';
}
