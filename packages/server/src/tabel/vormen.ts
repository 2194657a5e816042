import { z } from '@hono/zod-openapi';
import { toCsv } from '@samenhang/beeld';
import writeXlsx from 'write-excel-file/node';
import type { Vormen } from '../http/openbaar/index.ts';
import type { Tabel } from './tabel.ts';

/** Widths that show most of what is in a column. */
function widths({ koppen, rijen }: Tabel): { width: number }[] {
  return koppen.map((kop, k) => {
    const langst = Math.max(kop.length, ...rijen.slice(0, 200).map((rij) => String(rij[k] ?? '').length));
    return { width: Math.min(60, langst + 2) };
  });
}

/** Tables as one Excel file, a sheet each. */
async function toXlsx(tabellen: readonly Tabel[]): Promise<Uint8Array> {
  const bladen = tabellen.map((tabel) => ({
    sheet: tabel.naam,
    stickyRowsCount: 1,
    columns: widths(tabel),
    data: [
      tabel.koppen.map((kop) => ({ value: kop, fontWeight: 'bold' as const })),
      ...tabel.rijen.map((rij) => [...rij]),
    ],
  }));
  return writeXlsx(bladen).toBuffer();
}

/** The parameter that names a table where a resource has several; only for CSV, which holds one. */
export function tabelField(namen: readonly [string, ...string[]]) {
  return z
    .enum(namen)
    .optional()
    .openapi({
      description: `Alleen bij csv: welke tabel. Zonder deze parameter: ${namen[0]}. Een xlsx bevat ze alle.`,
      example: namen[0],
    });
}

/** The table that the question names; not every resource has more than one. */
function gevraagd(query: { readonly tabel?: unknown }): unknown {
  return query.tabel;
}

/** CSV and XLSX of an answer, from the tables in it: the first is the one that CSV gives. */
export function tabelVormen<B, Q extends object>(tabellen: (body: B) => readonly Tabel[]): Vormen<B, Q> {
  return {
    csv: {
      mediaType: 'text/csv; charset=utf-8; header=present',
      extensie: 'csv',
      key: (query) => gevraagd(query),
      write: (body, query) => {
        const tabel = gevraagd(query);
        const lijst = tabellen(body);
        const gekozen = lijst.find(({ naam }) => naam === tabel) ?? lijst[0];
        return Buffer.from(gekozen ? toCsv(gekozen.koppen, gekozen.rijen) : '');
      },
    },
    xlsx: {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      extensie: 'xlsx',
      gepakt: true,
      write: (body) => toXlsx(tabellen(body)),
    },
  };
}
