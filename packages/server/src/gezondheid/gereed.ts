import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Recht } from '@samenhang/core';
import { invalidInput, parseQuery, problemResponse } from '../http/gedeeld/index.ts';
import { problemDoc, versionHeader } from '../http/openbaar/index.ts';

/** How the store is: there is none as long as nobody keeps anything. */
type Opslagstand = 'leeg' | 'bereikbaar' | 'onbereikbaar';

/** What a server that runs knows of itself. */
export interface Dienst {
  /** It was told to stop: what runs is finished, and who divides the work sends nothing more. */
  stopt: boolean;
  readonly opslagstand: () => Promise<Opslagstand>;
}

/** The store, or that it does not answer: who asks whether we are ready does not wait for what is not. */
function standWithin(dienst: Dienst, ms: number): Promise<Opslagstand> {
  return Promise.race([
    dienst.opslagstand(),
    new Promise<Opslagstand>((resolve) => {
      setTimeout(resolve, ms, 'onbereikbaar').unref();
    }),
  ]);
}

/** Milliseconds; a balancer asks every few seconds. */
const geduldMs = 1000;

const recht: Recht = { soort: 'gegevens', handeling: 'lezen' };
const pad = '/gezondheid/gereed';
/** Seconds after which another server has taken over. */
const wacht = 5;

const gereedSchema = z
  .object({
    status: z.literal('gereed'),
    opslag: z.enum(['leeg', 'bereikbaar', 'onbereikbaar']).openapi({
      description:
        'Of wat mensen bewaren bereikbaar is. Zo niet, dan werkt alles wat openbaar is gewoon door: de server blijft gereed.',
    }),
  })
  .openapi('Gereed');

/**
 * Whether this server takes requests, for a balancer. Not whether the database does: it is the same for all servers, and
 * what is public needs none; taken out of the round, they would all be.
 */
export function addGereed(api: OpenAPIHono, dienst: Dienst): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: pad,
    operationId: 'getGereed',
    tags: ['gezondheid'],
    summary: 'Neemt de server verzoeken aan?',
    description: 'Voor wie verzoeken verdeelt over servers. Een server die gaat stoppen, zegt 503.',
    'x-recht': recht,
    responses: {
      200: {
        description: 'Ja.',
        headers: versionHeader,
        content: { 'application/json': { schema: gereedSchema } },
      },
      400: problemDoc('De vraag klopt niet.'),
      503: problemDoc('De server stopt.'),
    },
  });
  api.get(pad, async (c) => {
    const gelezen = parseQuery(z.strictObject({}), new URL(c.req.url));
    if (!gelezen.ok) return problemResponse(invalidInput(gelezen.fouten), c.req.path);
    if (dienst.stopt) return problemResponse({ code: 'server-stopt', wacht }, c.req.path);
    const opslag = await standWithin(dienst, geduldMs);
    return c.json({ status: 'gereed', opslag }, 200, { 'Cache-Control': 'no-store' });
  });
  api.all(pad, (c) =>
    problemResponse({ code: 'methode-niet-toegestaan', methode: c.req.method }, c.req.path, {
      Allow: 'GET, HEAD',
    }),
  );
}
