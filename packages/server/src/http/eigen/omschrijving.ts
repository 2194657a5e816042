import { z } from '@hono/zod-openapi';
import { problemSchema } from '../gedeeld/index.ts';

/** Nothing to show: it is done. */
export const leeg = z.object({}).openapi('Leeg');

interface Beschreven {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly params?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly antwoord: z.ZodType;
  readonly status?: 200 | 201 | 204;
  /** Events instead of one answer. */
  readonly stroom?: true;
  /** A file instead of JSON. */
  readonly mediatype?: string;
  /** The key to it may be taken back. */
  readonly vervalt?: true;
}

const versie = {
  'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string' as const } },
};

const problem = (description: string) => ({
  description,
  headers: versie,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** What a private resource can answer, as the description of the API tells it. */
export function responsesOf(beschreven: Beschreven) {
  const { method, params, body, antwoord, status = 200, stroom, mediatype, vervalt } = beschreven;
  const soort = mediatype ?? (stroom ? 'text/event-stream' : 'application/json');
  const wijzigt = method === 'put' || method === 'delete';
  return {
    [status]: {
      description: 'Het is gelukt.',
      headers: versie,
      ...(status === 204 ? {} : { content: { [soort]: { schema: antwoord } } }),
    },
    400: problem('De vraag klopt niet.'),
    401: problem('U bent niet aangemeld.'),
    403: problem('Dit mag u niet, of het komt van een andere website.'),
    ...(params ? { 404: problem('Dit is er niet, of het is niet van u.') } : {}),
    ...(vervalt ? { 410: problem('Dit is er niet meer.') } : {}),
    ...(method === 'get' ? {} : { 409: problem('Dit kan niet naast wat er al is.') }),
    ...(wijzigt
      ? {
          412: problem('Er is intussen een andere versie; zij staat erbij.'),
          428: problem('De versie ontbreekt: noem haar in If-Match.'),
        }
      : {}),
    ...(body ? { 413: problem('Dit is te groot.'), 422: problem('De inhoud klopt niet.') } : {}),
    429: problem('Te vaak gevraagd.'),
    503: problem('De opslag is nu niet bereikbaar.'),
  };
}
