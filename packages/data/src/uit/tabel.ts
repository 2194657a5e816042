import type { Cel, Celtype, Kolomkop, Tabel } from '@samenhang/core';
import type { Resource, Veldschema } from '../formaat/index.ts';
import { parseCsv } from '../lees/index.ts';
import { findTabel } from '../tabellen/index.ts';

const soorten = {
  string: 'tekst',
  integer: 'heel',
  number: 'getal',
  boolean: 'ja-nee',
  date: 'datum',
} as const satisfies Record<Veldschema['type'], Celtype>;

const namesOf = (namen: string | readonly string[] | undefined): readonly string[] =>
  namen === undefined ? [] : typeof namen === 'string' ? [namen] : namen;

/** A year that every row has, and not a number of years. */
const isYear = ({ name, type, constraints }: Veldschema): boolean =>
  name === 'jaar' &&
  type === 'integer' &&
  constraints?.required === true &&
  (constraints.minimum ?? 0) >= 1900;

function toKolom(veld: Veldschema): Kolomkop {
  const { name, type, description = name } = veld;
  const kop = { nl: description, en: description };
  return { sleutel: name, type: isYear(veld) ? 'jaar' : soorten[type], kop };
}

function toCel(tekst: string, type: Veldschema['type']): Cel {
  if (tekst === '') return null;
  if (type === 'integer' || type === 'number') return Number(tekst);
  return type === 'boolean' ? tekst === 'true' : tekst;
}

function compareCellen(a: Cel, b: Cel): number {
  if (a === b) return 0;
  // Plain order of characters: what the statistics of a Parquet file are in.
  return a === null || (b !== null && a < b) ? -1 : 1;
}

/** The columns of a table and which of them are its key: as this format has them, else as the package says. */
export function shapeOf({ name, schema }: Resource): {
  readonly velden: readonly Veldschema[];
  readonly sleutel: readonly string[];
} {
  const vorm = findTabel(name);
  const velden = schema?.fields ?? (vorm?.velden as readonly Veldschema[] | undefined) ?? [];
  return { velden, sleutel: vorm?.sleutel ?? namesOf(schema?.primaryKey) };
}

/**
 * A table of a checked package as its file has it, with the cells as values of their columns, in the order of its key;
 * undefined for what is no table (boundaries).
 *
 * @param bytes the file of the table, as it was checked
 */
export function readCeltabel(resource: Resource, bytes: Uint8Array): Tabel | undefined {
  const { velden, sleutel } = shapeOf(resource);
  if (velden.length === 0) return undefined;
  const gelezen = parseCsv(new TextDecoder().decode(bytes));
  if (!gelezen.ok) throw new Error(`checked, and yet no CSV: ${resource.path}, line ${gelezen.regel}`);
  const { kop, rijen } = gelezen.cellen;
  const plaatsen = velden.map(({ name, type }) => ({ plaats: kop.indexOf(name), type }));
  const opSleutel = sleutel.map((naam) => velden.findIndex(({ name }) => name === naam));
  return {
    sleutel: resource.name,
    kolommen: velden.map(toKolom),
    rijen: rijen
      .map((rij) => plaatsen.map(({ plaats, type }) => toCel(rij[plaats] ?? '', type)))
      .sort((a, b) => {
        const eerste = opSleutel.find((k) => a[k] !== b[k]);
        return eerste === undefined ? 0 : compareCellen(a[eerste] ?? null, b[eerste] ?? null);
      }),
  };
}
