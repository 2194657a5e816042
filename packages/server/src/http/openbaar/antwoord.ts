import type { Context } from 'hono';
import type { Content } from './encoding.ts';
import { etagOf, matchingEtag } from './etag.ts';

export const allowed = 'GET, HEAD, OPTIONS';

/** An answer, ready to be sent. */
export interface Pakje {
  readonly content: Content;
  readonly mediaType: string;
  /** Compressed in itself already. */
  readonly gepakt?: boolean | undefined;
  /** Name under which a browser saves it; without a name it shows it. */
  readonly bestand?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** True when the header Accept chooses between forms. */
  readonly negotiated?: boolean | undefined;
}

export function optionsResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Reference data changes only with the package: keep it, and ask each time whether it is still the same. */
function dataHeaders({ negotiated }: Pakje): Headers {
  return new Headers({
    'Cache-Control': 'public, no-cache',
    Vary: negotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  });
}

/** The answer, packed as the client likes it; without its body when the client has it already. */
export async function reply(pakje: Pakje, c: Context): Promise<Response> {
  const { content, mediaType, gepakt, bestand } = pakje;
  const headers = dataHeaders(pakje);
  const same = matchingEtag(c.req.header('If-None-Match'), content.digest);
  if (same !== undefined) {
    headers.set('ETag', same);
    return new Response(null, { status: 304, headers });
  }
  const encoding = gepakt ? 'identity' : content.encodingFor(c.req.header('Accept-Encoding'));
  for (const [naam, waarde] of Object.entries(pakje.headers ?? {})) headers.set(naam, waarde);
  headers.set('Content-Type', mediaType);
  if (bestand !== undefined) headers.set('Content-Disposition', `attachment; filename="${bestand}"`);
  headers.set('ETag', etagOf(content.digest, encoding));
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const bytes = await content.bytes(encoding);
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}
