import type { MiddlewareHandler } from 'hono';
import { isPrivate } from '../http/eigen/index.ts';

/**
 * What the site may do: its own scripts only, none inline; the solver is WebAssembly, which is compiled but never
 * made from text. Styles come from a file, or by script from the elements themselves; of those that stand in the page
 * only the ones with these digests. Pictures may come from memory, for the export of maps.
 */
export function siteCsp(stijlen: readonly string[] = []): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...stijlen].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
const apiCsp = "default-src 'none'; frame-ancestors 'none'";

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Seconds in which a browser that came by TLS once comes by nothing else. */
const eenJaar = 31_536_000;

/** What an answer of the public API carries, also one that is given before the app sees the request. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Content-Security-Policy': apiCsp,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Accept-Ranges, API-Version, Content-Crs, Content-Disposition, Content-Length, Content-Range, ETag, X-Request-Id',
};

/** What keeps an answer out of the frames of other sites. */
const onlyUnframed = new Set(['Content-Security-Policy', 'X-Frame-Options', 'Cross-Origin-Opener-Policy']);

/** Did a public resource itself say that any site may show it in a frame? It is a page without script, then. */
const mayBeFramed = (headers: Headers): boolean =>
  headers.get('Content-Security-Policy')?.endsWith('frame-ancestors *') === true;

function setAll(headers: Headers, koppen: Readonly<Record<string, string>>, inbedbaar: boolean): void {
  for (const [naam, waarde] of Object.entries(koppen))
    if (!inbedbaar || !onlyUnframed.has(naam)) headers.set(naam, waarde);
}

/**
 * Security headers, with HSTS where the world comes by TLS. The public API is open data: any site may read it; the site itself, and what is private, is for
 * its own origin.
 */
export function secureHeaders(isApi: (path: string) => boolean, tls: boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const api = isApi(c.req.path);
    if (tls) c.res.headers.set('Strict-Transport-Security', `max-age=${eenJaar}`);
    const shared = api && !isPrivate(c);
    const eigen = {
      ...always,
      'Content-Security-Policy': api ? apiCsp : (c.res.headers.get('Content-Security-Policy') ?? siteCsp()),
      'Cross-Origin-Resource-Policy': 'same-origin',
    };
    const inbedbaar = !isPrivate(c) && mayBeFramed(c.res.headers);
    setAll(c.res.headers, shared || inbedbaar ? apiHeaders : eigen, inbedbaar);
  };
}
