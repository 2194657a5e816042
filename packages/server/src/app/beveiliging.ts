import type { MiddlewareHandler } from 'hono';
import { isPrivate } from '../http/eigen/index.ts';

/**
 * What the site may do: its own scripts only, none inline; the solver is WebAssembly, which is compiled but never
 * made from text. Styles may be inline: charts bring their own style element. Pictures may come from memory, for the export of maps.
 */
const siteCsp = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const apiCsp = "default-src 'none'; frame-ancestors 'none'";

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Security headers. The public API is open data: any site may read it; the site itself, and what is private, is for
 * its own origin.
 */
export function secureHeaders(isApi: (path: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const api = isApi(c.req.path);
    for (const [name, value] of Object.entries(always)) c.res.headers.set(name, value);
    c.res.headers.set('Content-Security-Policy', api ? apiCsp : siteCsp);
    const shared = api && !isPrivate(c);
    c.res.headers.set('Cross-Origin-Resource-Policy', shared ? 'cross-origin' : 'same-origin');
    if (!shared) return;
    c.res.headers.set('Access-Control-Allow-Origin', '*');
    c.res.headers.set('Access-Control-Expose-Headers', 'API-Version, ETag');
  };
}
