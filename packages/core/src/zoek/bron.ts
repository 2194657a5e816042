import type { AndereNaam, Atlas } from '../atlas/index.ts';

/** A place, and the gemeente in which it lies from one year up to and including another. */
export interface PlaatsRij {
  readonly plaats: string;
  readonly gemeente: string;
  readonly vanJaar: number;
  readonly totJaar: number;
}

/** A four-digit postcode, and its gemeente in the year of the postcodes. */
interface Postcodeplek {
  readonly postcode: number;
  readonly gemeente: string;
}

/** What somebody may look a gemeente up by. */
export interface Zoekbron {
  readonly atlas: Atlas;
  /** Codes and names of other years, see `otherNames`. */
  readonly andereNamen: readonly AndereNaam[];
  readonly postcodes: readonly Postcodeplek[];
  /** Places of all years; those of the year of the atlas count. */
  readonly plaatsen: readonly PlaatsRij[];
}

/** What is not seen and so counts for nothing: zero-width characters and soft hyphens. */
const ONZICHTBAAR = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/**
 * A postcode as people write it: "1012 AB", "1012ab", "1012-AB", "NL-1012 AB", with any space or dash between, or its
 * four digits alone. Undefined for what is none.
 */
export function parsePostcode(
  tekst: string,
): { readonly cijfers: number; readonly letters: string } | undefined {
  if (tekst.length > 32) return undefined;
  const kaal = tekst.replaceAll(ONZICHTBAAR, '').trim();
  const delen = /^(?:NL[\s\p{Pd}]*)?([1-9]\d{3})[\s\p{Pd}.,_]*([a-z]{2})?\.?$/iu.exec(kaal);
  return delen ? { cijfers: Number(delen[1]), letters: (delen[2] ?? '').toUpperCase() } : undefined;
}
