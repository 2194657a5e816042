import { type Atlas, compareNamen } from '@samenhang/core';
import { csvVanRijen, writeWerkmap } from '../uitvoer/index.ts';

/** The headings that the reader of own tables knows for certain. */
const koppen = ['gemeentecode', 'gemeente', 'regio'] as const;

interface Sjabloon {
  readonly type: string;
  readonly inhoud: string | Blob;
}

/** All gemeenten of a year by name, with an empty column for the regio. */
function rijenVan({ gemeenten }: Pick<Atlas, 'gemeenten'>): (readonly [string, string, string])[] {
  return gemeenten
    .map(({ code, naam }) => [code, naam, ''] as const)
    .sort(([, a], [, b]) => compareNamen(a, b));
}

/** A table to fill in, as Excel set to Dutch opens a CSV. */
export function sjabloonCsv(atlas: Pick<Atlas, 'gemeenten'>): Sjabloon {
  const { type, excel } = csvVanRijen(koppen, rijenVan(atlas));
  return { type, inhoud: excel };
}

/** A table to fill in, as a workbook. */
export function sjabloonExcel(atlas: Pick<Atlas, 'gemeenten'>): Promise<Sjabloon> {
  return writeWerkmap({ naam: 'regio', koppen, rijen: rijenVan(atlas), breedtes: [14, 32, 32] });
}
