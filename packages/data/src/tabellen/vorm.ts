/**
 * The shape of a table in a data package: fields, keys and references, in the
 * words of Frictionless Table Schema. The build writes these into
 * `datapackage.json`; the reader uses them to know what it may rely on.
 * A table adds to its shape how a row is made from its cells, and what must hold for it beyond its cells.
 */
import type { Celtabel, Celtabellen, Foutenlijst } from '../cellen/index.ts';

type Veldsoort = 'string' | 'integer' | 'number' | 'boolean' | 'date';

interface Beperkingen {
  readonly required?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

export interface Veld<Naam extends string = string> {
  readonly name: Naam;
  readonly type: Veldsoort;
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: Beperkingen;
}

export interface Verwijzing {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface Tabelvorm {
  readonly naam: string;
  readonly pad: string;
  readonly titel: string;
  readonly beschrijving: string;
  readonly velden: readonly Veld[];
  readonly sleutel: readonly string[];
  readonly verwijzingen: readonly Verwijzing[];
  /** A package without this table is refused. */
  readonly verplicht: boolean;
}

/** A check that needs the meaning of a table, or other tables. Runs when the table has all its columns. */
type Keuring = (tabel: Celtabel, tabellen: Celtabellen, fouten: Foutenlijst) => void;

/** A table of the format: its shape, its rows (from checked cells only) and its checks. */
export interface Tabeldefinitie<R = unknown> extends Tabelvorm {
  readonly rij: (cel: (kolom: string) => string) => R;
  readonly keur?: Keuring;
}

/** The type of the rows of a table. */
export type Rij<T extends Tabeldefinitie> = Readonly<ReturnType<T['rij']>>;

/** Defines a table; a row can only be made of columns that its form names. */
export function defineTabel<const N extends string, R>(
  tabel: Omit<Tabelvorm, 'velden'> & {
    readonly velden: readonly Veld<N>[];
    readonly rij: (cel: (kolom: N) => string) => R;
    readonly keur?: Keuring;
  },
): Tabeldefinitie<R> {
  return tabel;
}

const GEMEENTECODE = '^GM\\d{4}$';
/** Pattern of an address on the web. */
export const WEBADRES = '^https?://\\S+$';
/** Pattern of the names that a package gives: of indelingen, tasks, needs and households. */
export const ID = '^[a-z][a-z0-9_]*$';
/** Several of those, with a space between them. */
export const IDS = '^[a-z][a-z0-9_]*( [a-z][a-z0-9_]*)*$';

type Meer = Omit<Beperkingen, 'required'> & { readonly unit?: string };

function veld<N extends string>(
  type: Veldsoort,
  name: N,
  description: string,
  required: boolean,
  meer: Meer = {},
): Veld<N> {
  const { unit, ...rest } = meer;
  const constraints: Beperkingen = required ? { required, ...rest } : rest;
  const basis: Veld<N> = { name, type, description, ...(unit === undefined ? {} : { unit }) };
  return Object.keys(constraints).length > 0 ? { ...basis, constraints } : basis;
}

export const tekst = <N extends string>(name: N, description: string, meer: Meer = {}): Veld<N> =>
  veld('string', name, description, true, meer);
export const mogelijkTekst = <N extends string>(name: N, description: string, meer: Meer = {}): Veld<N> =>
  veld('string', name, description, false, meer);
export const geheel = <N extends string>(name: N, description: string, meer: Meer = {}): Veld<N> =>
  veld('integer', name, description, true, { minimum: 0, ...meer });
export const mogelijkGeheel = <N extends string>(name: N, description: string, meer: Meer = {}): Veld<N> =>
  veld('integer', name, description, false, { minimum: 0, ...meer });
export const getal = <N extends string>(name: N, description: string, meer: Meer = {}): Veld<N> =>
  veld('number', name, description, true, meer);
export const mogelijkGetal = <N extends string>(name: N, description: string, meer: Meer = {}): Veld<N> =>
  veld('number', name, description, false, meer);
export const datum = <N extends string>(name: N, description: string): Veld<N> =>
  veld('date', name, description, true);
export const mogelijkDatum = <N extends string>(name: N, description: string): Veld<N> =>
  veld('date', name, description, false);
export const jaNee = <N extends string>(name: N, description: string): Veld<N> =>
  veld('boolean', name, description, true);
export const jaar = (description: string): Veld<'jaar'> =>
  geheel('jaar', description, { minimum: 1900, maximum: 2100 });
export const gemeente = <N extends string>(name: N, description: string): Veld<N> =>
  tekst(name, description, { pattern: GEMEENTECODE });
export const mogelijkGemeente = <N extends string>(name: N, description: string): Veld<N> =>
  mogelijkTekst(name, description, { pattern: GEMEENTECODE });
export const indelingId = (): Veld<'indeling'> =>
  tekst('indeling', 'De naam van de indeling in het pakket.', { pattern: ID });

export function verwijs(
  fields: readonly string[],
  resource: string,
  doel: readonly string[] = fields,
): Verwijzing {
  return { fields, reference: { resource, fields: doel } };
}
