import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { problemResponse } from '../gedeeld/index.ts';
import { readBereik } from './bereik.ts';
import type { Content } from './encoding.ts';
import { etagOf, matchingEtag } from './etag.ts';
import type { Voorraad } from './voorraad.ts';

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
  /** True for what changes with what people keep: it is not kept ready to be sent again. */
  readonly levend?: boolean | undefined;
  /** True for what never changes under its address. */
  readonly eeuwig?: boolean | undefined;
}

export function optionsResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': 'If-None-Match, If-Range, Range',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Reference data changes only with the package: keep it, and ask each time whether it is still the same. */
function dataHeaders({ negotiated, eeuwig }: Pakje): Headers {
  return new Headers({
    'Cache-Control': eeuwig ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    Vary: negotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  });
}

/** A name that a header can hold: letters that some client reads otherwise, or control characters, never reach it. */
function safeName(bestand: string): string {
  return bestand.replaceAll(/[^\w.-]+/gu, '-');
}

/** The part that was asked for, of the body as it is; undefined where the whole is to be sent. */
function partOf({ content }: Pakje, headers: Headers, c: Context): Response | undefined {
  const range = c.req.method === 'GET' ? c.req.header('Range') : undefined;
  if (range === undefined) return undefined;
  const { identity, digest } = content;
  const etag = etagOf(digest, 'identity');
  const keuze = readBereik({ range, ifRange: c.req.header('If-Range') }, identity.byteLength, etag);
  if (keuze === 'alles') return undefined;
  if (keuze === 'buiten')
    return problemResponse({ code: 'bereik-bestaat-niet', lengte: identity.byteLength }, c.req.path, {
      'Content-Range': `bytes */${identity.byteLength}`,
      'Accept-Ranges': 'bytes',
    });
  const bytes = identity.slice(keuze.van, keuze.tot + 1);
  headers.set('ETag', etag);
  headers.set('Content-Range', `bytes ${keuze.van}-${keuze.tot}/${identity.byteLength}`);
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { status: 206, headers });
}

/** The answer, packed as the client likes it; a part of it where that is asked, nothing when the client has it already. */
export async function reply(pakje: Pakje, c: Context): Promise<Response> {
  const { content, mediaType, gepakt, bestand } = pakje;
  const headers = dataHeaders(pakje);
  const same = matchingEtag(c.req.header('If-None-Match'), content.digest);
  if (same !== undefined) {
    headers.set('ETag', same);
    return new Response(null, { status: 304, headers });
  }
  for (const [naam, waarde] of Object.entries(pakje.headers ?? {})) headers.set(naam, waarde);
  headers.set('Content-Type', mediaType);
  headers.set('Accept-Ranges', 'bytes');
  if (bestand !== undefined)
    headers.set('Content-Disposition', `attachment; filename="${safeName(bestand)}"`);
  const part = partOf(pakje, headers, c);
  if (part) return part;
  const encoding = gepakt ? 'identity' : content.encodingFor(c.req.header('Accept-Encoding'));
  headers.set('ETag', etagOf(content.digest, encoding));
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const bytes = await content.bytes(encoding);
  headers.set('Content-Length', String(bytes.byteLength));
  if (!pakje.levend) c.set(geheel, bytes);
  return new Response(bytes, { headers });
}

/** Under this name a request keeps the body that it was answered with, where that is the whole of a public answer. */
const geheel = 'geheelAntwoord';

/**
 * Middleware that offers public answers to those that are kept ready, with every header that they went out with: so it
 * comes before all others.
 */
export function keepReady(voorraad: Voorraad): MiddlewareHandler<{ Bindings: Partial<HttpBindings> }> {
  return async (c, next) => {
    await next();
    const bytes = (c.get as (naam: string) => Uint8Array | undefined)(geheel);
    const etag = c.res.headers.get('ETag');
    if (bytes && etag !== null && c.env.incoming)
      voorraad.offer(c.env.incoming, {
        pad: c.req.path,
        route: routePath(c),
        etag,
        koppen: c.res.headers,
        bytes,
      });
  };
}
