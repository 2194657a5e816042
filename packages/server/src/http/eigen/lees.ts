import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { invalidInput, parseQuery } from '../gedeeld/index.ts';
import { parseJson } from './json.ts';
import { type EigenProblem, tooLarge, unprocessable } from './problemen.ts';

export type Gelezen<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly problem: EigenProblem };

/** Most bytes that a request may bring along. */
const grootste = 2 * 2 ** 20;

export const mediatypes = {
  json: 'application/json',
  formulier: 'application/x-www-form-urlencoded',
  xml: 'application/xml',
} as const;

function strangeParameters(c: Context): EigenProblem | undefined {
  const query = parseQuery(z.strictObject({}), new URL(c.req.url));
  return query.ok ? undefined : invalidInput(query.fouten);
}

/** Reads what the request brings along, and holds it against its schema. No parameter may stand in the address. */
export async function readBody<Body extends z.ZodType>(
  { body: schema, vorm = 'json' }: { readonly body?: Body; readonly vorm?: 'json' | 'formulier' | 'xml' },
  c: Context,
): Promise<Gelezen<z.output<Body>>> {
  const vreemd = strangeParameters(c);
  if (vreemd) return { ok: false, problem: vreemd };
  if (!schema) return { ok: true, waarde: undefined as z.output<Body> };
  const tekst = await readText(c.req.raw);
  if (tekst === undefined) return { ok: false, problem: tooLarge };
  const gelezen = schema.safeParse(
    vorm === 'json' ? parseJson(tekst) : Object.fromEntries(new URLSearchParams(tekst)),
  );
  if (gelezen.success) return { ok: true, waarde: gelezen.data };
  const velden = gelezen.error.issues.map(({ path, code }) => ({ veld: path.join('.'), code }));
  return { ok: false, problem: unprocessable(velden) };
}

/** What is brought along; undefined as soon as it is more than `grootste`, whatever it says of its length. */
async function readText(request: Request): Promise<string | undefined> {
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | readonly [] = request.body ?? [];
  for await (const stuk of body) {
    bytes += stuk.byteLength;
    if (bytes > grootste) return undefined;
    stukken.push(stuk);
  }
  return Buffer.concat(stukken).toString('utf8');
}

async function* decode(request: Request): AsyncGenerator<string> {
  const tekst = new TextDecoder();
  const body: AsyncIterable<Uint8Array> | readonly [] = request.body ?? [];
  for await (const stuk of body) yield tekst.decode(stuk, { stream: true });
  yield tekst.decode();
}

/** What the request brings along, as it comes in: who reads it sets the bound to how much that may be. */
export function readPieces(c: Context): Promise<Gelezen<AsyncIterable<string>>> {
  const vreemd = strangeParameters(c);
  return Promise.resolve(vreemd ? { ok: false, problem: vreemd } : { ok: true, waarde: decode(c.req.raw) });
}
