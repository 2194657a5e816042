import type { z } from '@hono/zod-openapi';
import { problemSchema } from '../gedeeld/index.ts';

/** Media types of a good answer, each with its schema. */
export type Soorten = Record<string, { schema: z.ZodType }>;

export const versionHeader = {
  'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string' as const } },
};
const cacheHeaders = {
  ...versionHeader,
  ETag: { description: 'Kenmerk van dit antwoord, voor If-None-Match.', schema: { type: 'string' as const } },
};

/** A problem, for the description of the API. */
export function problemDoc(description: string) {
  return {
    description,
    headers: versionHeader,
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}

/** What every resource may answer, for the description of the API. */
export function documentResponses(content: Soorten) {
  return {
    200: { description: 'Het antwoord.', headers: cacheHeaders, content },
    206: { description: 'Het deel dat de kop Range vroeg.', headers: cacheHeaders, content },
    304: { description: 'Niet veranderd sinds het antwoord met dit ETag.', headers: cacheHeaders },
    400: problemDoc('De vraag klopt niet.'),
    404: problemDoc('Niet gevonden.'),
    416: problemDoc('Het deel dat de kop Range vroeg, is er niet.'),
    500: problemDoc('Er ging iets mis in de server.'),
    503: problemDoc(
      'Te druk, of niet op tijd klaar. De kop Retry-After zegt wanneer u het weer kunt proberen.',
    ),
  };
}
