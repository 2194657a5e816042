import { toCsv } from '@samenhang/beeld';
import { keysOf, type Tabel } from '@samenhang/core';
import type { Bestand } from './bewaar.ts';

/** A table as a file: the same columns and cells as the API gives. */
export function csvVan(tabel: Tabel | undefined): Bestand {
  if (!tabel) throw new Error('there is no table');
  return { type: 'text/csv;charset=utf-8', inhoud: toCsv(keysOf(tabel), tabel.rijen) };
}
