import type { Atlas } from '@samenhang/core';
import type { Bron } from './bron.ts';

/** The year of a date, as near as the package comes to it. */
export function yearOfDate({ jaren, laatsteJaar }: Bron, datum: string): number {
  const jaar = Number(datum.slice(0, 4));
  return Math.min(Math.max(jaar, jaren[0] ?? jaar), laatsteJaar);
}

/** The atlas whose gemeenten are those of a date: of its year, as near as the package comes. */
export function atlasOfDate(bron: Bron, datum: string): Atlas | undefined {
  return bron.atlas(yearOfDate(bron, datum));
}
