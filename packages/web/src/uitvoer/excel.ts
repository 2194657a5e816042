import type { Taal } from '@samenhang/taal';

/** The address of a workbook with its words in a language; Dutch is what the API gives by itself. */
export function inTaal(href: string, taal: Taal): string {
  return taal === 'nl' ? href : `${href}&taal=${taal}`;
}
