import type { IndelingRij } from '@samenhang/core';
import type { Taal } from '@samenhang/taal';

/** The name of an indeling; Dutch where there is no other. */
export function naamVan(rij: Pick<IndelingRij, 'naam' | 'naamEn'>, taal: Taal): string {
  return (taal === 'en' && rij.naamEn) || rij.naam;
}

/** What an indeling is, in a sentence. */
export function omschrijvingVan(
  rij: Pick<IndelingRij, 'omschrijving' | 'omschrijvingEn'>,
  taal: Taal,
): string {
  return (taal === 'en' && rij.omschrijvingEn) || rij.omschrijving;
}
