import type { Gemeente } from './typen.ts';
import { compareNamen } from './volgorde.ts';

/** A name as people type it: lower case, no accents, no article apostrophe, no punctuation. */
export function normalizeNaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^['’`]?s[- ]/u, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Names that everybody uses beside the official one; both normalised. */
const roepnamen: ReadonlyMap<string, string> = new Map([
  ['gravenhage', 'den haag'],
  ['hertogenbosch', 'den bosch'],
]);

/** What a gemeente is called, as people type it: its own name, and the one everybody uses. */
export function namenVan({ naam }: Gemeente): readonly string[] {
  const officieel = normalizeNaam(naam);
  const roepnaam = roepnamen.get(officieel);
  return roepnaam === undefined ? [officieel] : [officieel, roepnaam];
}

function rank(gemeente: Gemeente, zoekterm: string): number {
  return Math.min(...namenVan(gemeente).map((naam) => rankNaam(naam, zoekterm)));
}

function rankNaam(naam: string, zoekterm: string): number {
  if (naam === zoekterm) return 0;
  if (naam.startsWith(zoekterm)) return 1;
  if (naam.includes(` ${zoekterm}`)) return 2;
  return naam.includes(zoekterm) ? 3 : 4;
}

/**
 * Gemeenten that fit what somebody typed (a name, part of one, or a CBS code), best first:
 * whole name, beginning, beginning of a word, anywhere. An empty text fits all.
 */
export function searchGemeenten(gemeenten: readonly Gemeente[], tekst: string): Gemeente[] {
  const code = tekst.trim().toUpperCase();
  if (/^(GM)?\d{4}$/u.test(code)) return gemeenten.filter((g) => g.code.endsWith(code));
  const zoekterm = normalizeNaam(tekst);
  return gemeenten
    .map((gemeente) => ({ gemeente, rang: rank(gemeente, zoekterm) }))
    .filter(({ rang }) => rang < 4)
    .sort((a, b) => a.rang - b.rang || compareNamen(a.gemeente.naam, b.gemeente.naam))
    .map(({ gemeente }) => gemeente);
}
