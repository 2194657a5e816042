import { type Atlas, matchGemeente } from '@samenhang/core';
import type { Aanwijzing } from '@samenhang/data/eigen';
import { andereNamenVan } from '../atlas/index.ts';

/** What the atlas of this moment knows that helps to recognise columns. */
export function hintsVan(atlas: Atlas | undefined): Aanwijzing {
  const andere = atlas ? andereNamenVan(atlas) : [];
  return {
    indelingen: [...(atlas?.indelingen.values() ?? [])].flatMap((i) => [i.indeling, i.naam, i.naamEn]),
    isGemeente: (cel: string) =>
      atlas !== undefined && matchGemeente(atlas, andere, cel).soort !== 'onbekend',
  };
}
