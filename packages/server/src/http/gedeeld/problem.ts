import { z } from '@hono/zod-openapi';
import { apiVersie } from './versie.ts';

/** One thing that is wrong with what was asked, and how to mend it. */
const faultSchema = z
  .object({
    plaats: z.enum(['query', 'path']).openapi({ description: 'Waar de fout staat.' }),
    veld: z.string().openapi({ description: 'De naam van de parameter.' }),
    code: z.string().openapi({ description: 'Vaste code van deze fout.' }),
    wat: z.string().openapi({ description: 'Wat er mis is.' }),
    herstel: z.string().openapi({ description: 'Hoe u het herstelt.' }),
    bedoeld: z.string().optional().openapi({ description: 'De geldige waarde die er het meest op lijkt.' }),
  })
  .openapi('Fout');

export const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'Naam van het soort probleem, als URI.' }),
    title: z.string().openapi({ description: 'Het soort probleem, in het kort.' }),
    status: z.int().openapi({ description: 'De HTTP-status.' }),
    detail: z.string().openapi({ description: 'Wat er in dit geval mis is.' }),
    instance: z.string().optional().openapi({ description: 'Het adres dat werd gevraagd.' }),
    code: z.string().openapi({ description: 'Vaste code, voor programma’s.' }),
    fouten: z.array(faultSchema).optional(),
  })
  .openapi('Probleem', { description: 'Een fout volgens RFC 9457.' });

export type Fault = z.infer<typeof faultSchema>;

/**
 * What goes wrong in a request, before it is tied to the address that was asked for. A public resource knows no
 * other statuses than these; those that need to know who asks are of the room `eigen`.
 */
export interface Problem<Status extends number = 400 | 404 | 405 | 500 | 503> {
  readonly status: Status;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly fouten?: readonly Fault[];
}

/** Wrong input: one line that sums up, and every fault. */
export function invalidInput(fouten: readonly Fault[]): Problem<400> {
  return {
    status: 400,
    code: 'ongeldige-invoer',
    title: 'De vraag klopt niet',
    detail: fouten.map((f) => `${f.wat} ${f.herstel}`).join(' '),
    fouten,
  };
}

export function notFound(detail: string, code = 'niet-gevonden'): Problem<404> {
  return { status: 404, code, title: 'Niet gevonden', detail };
}

/** The problem as an answer: RFC 9457, never cached. */
export function problemResponse(
  problem: Problem<number>,
  instance: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, code, title, detail, fouten } = problem;
  const body = { type: `urn:samenhang:probleem:${code}`, title, status, detail, instance, code, fouten };
  const all = new Headers({ ...headers });
  all.set('Content-Type', 'application/problem+json; charset=utf-8');
  all.set('Cache-Control', 'no-store');
  all.set('API-Version', apiVersie);
  return new Response(JSON.stringify(body), { status, headers: all });
}
