import { z } from '@hono/zod-openapi';
import { toCsv } from '@samenhang/beeld';
import { keysOf, type Tabel } from '@samenhang/core';
import type { Vormen } from '../http/openbaar/index.ts';
import { toXlsx } from './xlsx.ts';

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

/** The parameter that says how CSV is written down. */
const scheidingField = z
  .enum(['komma', 'puntkomma'])
  .optional()
  .openapi({
    description:
      'Alleen bij csv. Met puntkomma komt er een decimale komma en een byte order mark bij: zo opent Excel in het ' +
      'Nederlands het bestand goed. Zonder deze parameter: komma, voor programma’s.',
    example: 'puntkomma',
  });

const taalField = z
  .enum(['nl', 'en'])
  .optional()
  .openapi({ description: 'Alleen bij xlsx: de taal van de koppen. Zonder deze parameter: Nederlands.' });

/** What a question says about the form; not every resource has more than one table. */
interface Vormvraag {
  readonly tabel?: unknown;
  readonly taal?: unknown;
  readonly scheiding?: unknown;
}

const separatorOf = ({ scheiding }: Vormvraag): ',' | ';' => (scheiding === 'puntkomma' ? ';' : ',');
const tableOf = ({ tabel }: Vormvraag): unknown => tabel;
const languageOf = ({ taal }: Vormvraag): 'nl' | 'en' => (taal === 'en' ? 'en' : 'nl');

/**
 * CSV and XLSX of an answer, from the tables in it: the first is the one that CSV gives. CSV has the keys of the
 * columns above it, for programs; XLSX has words, for people.
 */
export function tabelVormen<B, Q extends object>(tabellen: (body: B) => readonly Tabel[]): Vormen<B, Q> {
  return {
    csv: {
      mediaType: 'text/csv; charset=utf-8; header=present',
      extensie: 'csv',
      vragen: { scheiding: scheidingField },
      schema: z.string(),
      key: (query) => [tableOf(query), separatorOf(query)],
      write: (body, query) => {
        const naam = tableOf(query);
        const lijst = tabellen(body);
        const gekozen = lijst.find(({ sleutel }) => sleutel === naam) ?? lijst[0];
        return Buffer.from(
          gekozen ? toCsv(keysOf(gekozen), gekozen.rijen, { scheiding: separatorOf(query) }) : '',
        );
      },
    },
    xlsx: {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      extensie: 'xlsx',
      gepakt: true,
      zwaar: true,
      vragen: { taal: taalField },
      key: languageOf,
      write: (body, query) => toXlsx(tabellen(body), languageOf(query)),
    },
  };
}

/** As `tabelVormen`, of an answer that has a language itself: the headings are in that one. */
export function taligeTabelVormen<B, Q extends object>(
  tabellen: (body: B) => readonly Tabel[],
): Vormen<B, Q> {
  const { csv, xlsx } = tabelVormen<B, Q>(tabellen);
  if (!csv || !xlsx) return {};
  const { vragen: _taal, ...zonder } = xlsx;
  return { csv, xlsx: zonder };
}
