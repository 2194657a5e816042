import type { Celtype, Tabel } from '@samenhang/core';
import { schrijfCel } from '@samenhang/taal/getal';
import { tabel } from './tabel.ts';

const rechts: ReadonlySet<Celtype> = new Set(['heel', 'getal', 'deel', 'jaar']);

/** The table of an answer as lines: the same columns and rows as its CSV and the page, as people read them. */
export function describeTabel({ kolommen, rijen }: Tabel): string[] {
  return tabel(
    kolommen.map(({ kop, type }) => ({ kop: kop.nl.toLowerCase(), rechts: rechts.has(type) })),
    rijen.map((rij) => kolommen.map((kop, k) => schrijfCel(kop, rij[k] ?? null, 'nl'))),
  );
}
