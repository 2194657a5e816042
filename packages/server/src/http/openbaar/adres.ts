import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What the worker thread is told of the request that it answers (`app/werker.ts`). */
interface Doorgegeven {
  readonly oorsprong?: string;
}

/** Where the connection came in: what the socket says of itself, which nobody who asks can choose. */
function socketOrigin({ env }: Context): string | undefined {
  const socket = (env as Partial<HttpBindings> | undefined)?.incoming?.socket;
  const { localAddress, localPort } = socket ?? {};
  if (localAddress === undefined || localPort === undefined) return undefined;
  const adres = localAddress.replace(/^::ffff:(?=[\d.]+$)/u, '');
  return `http://${adres.includes(':') ? `[${adres}]` : adres}:${localPort}`;
}

/**
 * The address that was asked for, as others can use it: below the configured public address, or else where the
 * connection came in. Host and X-Forwarded-* say nothing here: they stand in answers, and would be keys of the cache,
 * chosen by who asks.
 */
export function publicUrl(c: Context, adres: string | undefined): URL {
  const { pathname, search } = new URL(c.req.url);
  const { oorsprong } = (c.env ?? {}) as Doorgegeven;
  return new URL((oorsprong ?? adres ?? socketOrigin(c) ?? 'http://localhost') + pathname + search);
}
