import { type AndereNaam, type Atlas, matchGemeente } from '@samenhang/core';
import type { Aanwijzing } from '@samenhang/data/eigen';

/** The gemeenten and indelingen of a year, by which a table is understood; none before they are there. */
export interface Kennis {
  readonly atlas: Atlas | undefined;
  readonly andere: readonly AndereNaam[];
}

/** What is known that helps to recognise columns. */
export function hintsVan({ atlas, andere }: Kennis): Aanwijzing {
  return {
    indelingen: [...(atlas?.indelingen.values() ?? [])].flatMap((i) => [i.indeling, i.naam, i.naamEn]),
    isGemeente: (cel: string) =>
      atlas !== undefined && matchGemeente(atlas, andere, cel).soort !== 'onbekend',
  };
}
