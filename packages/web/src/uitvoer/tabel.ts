import { toCsv } from '@samenhang/beeld';
import { type Cel, keysOf, type Tabel } from '@samenhang/core';
import type { Csvbestand } from './bewaar.ts';

/** Headings and cells as a file, in both forms. */
export function csvVanRijen(koppen: readonly string[], rijen: readonly (readonly Cel[])[]): Csvbestand {
  return {
    type: 'text/csv;charset=utf-8',
    inhoud: toCsv(koppen, rijen),
    excel: toCsv(koppen, rijen, { scheiding: ';' }),
  };
}

/** A table as a file: the same columns and cells as the API gives. */
export function csvVan(tabel: Tabel | undefined): Csvbestand {
  if (!tabel) throw new Error('there is no table');
  return csvVanRijen(keysOf(tabel), tabel.rijen);
}
