import type { Resource, Veldschema } from '../formaat/index.ts';
import { shapeOf } from './tabel.ts';

/** What a column holds, in the words of CSV on the Web: a type, with the limits that the package puts on it. */
function datatypeOf({ type, constraints = {} }: Veldschema): Readonly<Record<string, unknown>> {
  const { pattern, minimum, maximum } = constraints;
  return {
    base: type,
    ...(pattern === undefined ? {} : { format: pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function toColumn(veld: Veldschema) {
  const { name, description = '', unit, constraints = {} } = veld;
  return {
    name,
    titles: name,
    'dc:description': unit === undefined ? description : `${description} (${unit})`,
    datatype: datatypeOf(veld),
    required: constraints.required === true,
  };
}

/**
 * Describes a table of a package as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data): its columns with type,
 * meaning, unit and limits, its key, its source and licence. Undefined for what is no table.
 *
 * @param url where the table itself is
 */
export function describeCsvw(resource: Resource, url: string) {
  const { velden, sleutel } = shapeOf(resource);
  if (velden.length === 0) return undefined;
  const { name, title = name, description = '', sources = [], licenses = [], gebreken = [] } = resource;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url,
    'dc:title': title,
    'dc:description': [description, ...gebreken].join('\n'),
    'dc:source': sources.map((s) => s.path ?? s.title),
    'dc:license': licenses.map((l) => l.path ?? l.name),
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    tableSchema: { columns: velden.map(toColumn), ...(sleutel.length > 0 ? { primaryKey: sleutel } : {}) },
  };
}
