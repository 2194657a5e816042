import type { z } from '@hono/zod-openapi';
import { nearestSpelling } from '@samenhang/core';
import type { Fault } from './problem.ts';

type Raw = Readonly<Record<string, string | readonly string[]>>;

/** Query parameters as they came: one value as text, several as a list. */
function rawQuery(url: URL): Raw {
  const raw: Record<string, string | readonly string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    raw[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return raw;
}

function unknownFault(name: string, known: readonly string[]): Fault {
  const bedoeld = nearestSpelling(name, known);
  return {
    plaats: 'query',
    veld: name,
    code: 'onbekende-parameter',
    wat: `De parameter '${name}' bestaat hier niet.`,
    herstel: bedoeld === undefined ? `Kies uit: ${known.join(', ') || 'geen'}.` : `Bedoelde u '${bedoeld}'?`,
    ...(bedoeld === undefined ? {} : { bedoeld }),
  };
}

function enumFault(veld: string, given: string, values: readonly string[]): Fault {
  const bedoeld = nearestSpelling(given, values);
  return {
    plaats: 'query',
    veld,
    code: 'ongeldige-waarde',
    wat: `'${given}' is geen geldige waarde voor '${veld}'.`,
    herstel: bedoeld === undefined ? `Kies uit: ${values.join(', ')}.` : `Bedoelde u '${bedoeld}'?`,
    ...(bedoeld === undefined ? {} : { bedoeld }),
  };
}

function faultsOf(issue: z.core.$ZodIssue, raw: Raw, known: readonly string[]): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownFault(name, known));
  const veld = String(issue.path[0] ?? '');
  const value = raw[veld];
  if (Array.isArray(value))
    return [
      {
        plaats: 'query',
        veld,
        code: 'dubbele-parameter',
        wat: `De parameter '${veld}' staat er ${value.length} keer.`,
        herstel: 'Noem deze één keer.',
      },
    ];
  if (issue.code === 'invalid_value') return [enumFault(veld, String(value), issue.values.map(String))];
  return [
    {
      plaats: 'query',
      veld,
      code: 'ongeldige-waarde',
      wat: `'${String(value)}' is geen geldige waarde voor '${veld}'.`,
      herstel: issue.message,
    },
  ];
}

/** Checks the query with the schema that also documents it; all faults at once. */
export function parseQuery<S extends z.ZodObject>(
  schema: S,
  url: URL,
):
  | { readonly ok: true; readonly query: z.output<S> }
  | { readonly ok: false; readonly fouten: readonly Fault[] } {
  const raw = rawQuery(url);
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, query: parsed.data };
  const known = Object.keys(schema.shape);
  return { ok: false, fouten: parsed.error.issues.flatMap((issue) => faultsOf(issue, raw, known)) };
}
