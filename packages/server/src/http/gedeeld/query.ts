import type { z } from '@hono/zod-openapi';
import { nearestSpelling } from '@samenhang/core';
import type { Fault } from './problem.ts';
import { schrijfwijzeIn } from './schrijfwijze.ts';

type Raw = Readonly<Record<string, string | readonly string[]>>;

/** Query parameters as they came: one value as text, several as a list. */
function rawQuery(url: URL): Raw {
  const all = new Map<string, string[]>();
  for (const [name, value] of url.searchParams) {
    const values = all.get(name);
    if (values) values.push(value);
    else all.set(name, [value]);
  }
  // So made, a parameter called `__proto__` is one like any other: unknown.
  return Object.fromEntries(
    [...all].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** A field of a fault, only where there is one: what is sent has no empty members. */
function bedoeldeVan(given: string, keuzes: readonly string[]): { readonly bedoeld?: string } {
  const bedoeld = nearestSpelling(given, keuzes);
  return bedoeld === undefined ? {} : { bedoeld };
}

function unknownFault(veld: string, keuzes: readonly string[]): Fault {
  return { plaats: 'query', veld, code: 'onbekende-parameter', keuzes, ...bedoeldeVan(veld, keuzes) };
}

function valueFault(issue: z.core.$ZodIssue, veld: string, waarde: string): Fault {
  const fout = { plaats: 'query', veld, code: 'ongeldige-waarde', waarde } as const;
  if (issue.code === 'invalid_value') {
    const keuzes = issue.values.map(String);
    return { ...fout, keuzes, ...bedoeldeVan(waarde, keuzes) };
  }
  return { ...fout, ...schrijfwijzeIn(issue.message) };
}

function faultsOf(issue: z.core.$ZodIssue, raw: Raw, known: readonly string[]): readonly Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, mostFaults).map((name) => unknownFault(name, known));
  const veld = String(issue.path[0] ?? '');
  const value = raw[veld];
  if (Array.isArray(value))
    return [{ plaats: 'query', veld, code: 'dubbele-parameter', aantal: value.length }];
  // What is not there at all has an empty value.
  return [valueFault(issue, veld, String(value ?? ''))];
}

/** More faults than this help nobody, and each costs a search for what was meant. */
const mostFaults = 20;

/** Checks the query with the schema that also documents it; all faults at once, up to twenty. */
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
  const fouten = parsed.error.issues.flatMap((issue) => faultsOf(issue, raw, known));
  return { ok: false, fouten: fouten.slice(0, mostFaults) };
}
