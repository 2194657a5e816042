import createClient from 'openapi-fetch';
import type { paths } from './generated/schema.ts';

/** What can go wrong on the way to the server, as far as the screens care. */
export type Foutsoort = 'verbinding' | 'nietGevonden' | 'server';

/** A request that did not bring what was asked. */
export class ApiFout extends Error {
  override readonly name = 'ApiFout';
  readonly soort: Foutsoort;
  /** The problem as the server told it, with its code and fields; absent when it could not tell. */
  readonly probleem: unknown;

  constructor(soort: Foutsoort, bericht: string, probleem?: unknown) {
    super(bericht);
    this.soort = soort;
    this.probleem = probleem;
  }
}

export const api = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: '/api/v1',
});

// Whoever changes something may be written to about it: in the language of the page.
api.use({
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('Accept-Language', document.documentElement.lang);
  },
});

interface Antwoord<T> {
  readonly data?: T;
  readonly error?: { readonly detail?: string };
  readonly response: Response;
}

/** The body of an answer, or an `ApiFout`. */
export async function bodyOf<T>(request: Promise<Antwoord<T>>): Promise<T> {
  const { data, error, response } = await request.catch((reden: unknown) => {
    throw new ApiFout('verbinding', String(reden));
  });
  if (data !== undefined && response.ok) return data;
  throw new ApiFout(
    response.status === 404 ? 'nietGevonden' : 'server',
    error?.detail ?? `${response.status} ${response.url}`,
    error,
  );
}
