/**
 * The shape of a table in a data package: fields, keys and references, in the
 * words of Frictionless Table Schema. The build writes these into
 * `datapackage.json`; the reader uses them to know what it may rely on.
 */

type Veldsoort = 'string' | 'integer' | 'number' | 'boolean' | 'date';

interface Beperkingen {
  readonly required?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

export interface Veld {
  readonly name: string;
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

const GEMEENTECODE = '^GM\\d{4}$';
const ID = '^[a-z][a-z0-9_]*$';

type Meer = Omit<Beperkingen, 'required'> & { readonly unit?: string };

function veld(type: Veldsoort, name: string, description: string, required: boolean, meer: Meer = {}): Veld {
  const { unit, ...rest } = meer;
  const constraints: Beperkingen = required ? { required, ...rest } : rest;
  const basis: Veld = { name, type, description, ...(unit === undefined ? {} : { unit }) };
  return Object.keys(constraints).length > 0 ? { ...basis, constraints } : basis;
}

export const tekst = (name: string, description: string, meer: Meer = {}): Veld =>
  veld('string', name, description, true, meer);
export const mogelijkTekst = (name: string, description: string, meer: Meer = {}): Veld =>
  veld('string', name, description, false, meer);
export const geheel = (name: string, description: string, meer: Meer = {}): Veld =>
  veld('integer', name, description, true, { minimum: 0, ...meer });
export const mogelijkGeheel = (name: string, description: string, meer: Meer = {}): Veld =>
  veld('integer', name, description, false, { minimum: 0, ...meer });
export const getal = (name: string, description: string, meer: Meer = {}): Veld =>
  veld('number', name, description, true, meer);
export const mogelijkGetal = (name: string, description: string, meer: Meer = {}): Veld =>
  veld('number', name, description, false, meer);
export const datum = (name: string, description: string): Veld => veld('date', name, description, true);
export const mogelijkDatum = (name: string, description: string): Veld =>
  veld('date', name, description, false);
export const jaNee = (name: string, description: string): Veld => veld('boolean', name, description, true);
export const jaar = (description: string): Veld =>
  geheel('jaar', description, { minimum: 1900, maximum: 2100 });
export const gemeente = (name: string, description: string): Veld =>
  tekst(name, description, { pattern: GEMEENTECODE });
export const mogelijkGemeente = (name: string, description: string): Veld =>
  mogelijkTekst(name, description, { pattern: GEMEENTECODE });
export const indelingId = (): Veld =>
  tekst('indeling', 'De naam van de indeling in het pakket.', { pattern: ID });

export function verwijs(
  fields: readonly string[],
  resource: string,
  doel: readonly string[] = fields,
): Verwijzing {
  return { fields, reference: { resource, fields: doel } };
}
