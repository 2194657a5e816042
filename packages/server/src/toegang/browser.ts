import { languageOf } from '../http/eigen/index.ts';
import type { Postbus } from '../post/index.ts';
import { makeSleutel, type Store } from '../store/index.ts';

/** The cookie by which a browser is known: it opens nothing, and goes to where one signs in only. */
const naam = 'samenhang-browser';
const pad = '/api/v1/aanmelding';
const eenJaar = 365 * 86_400;

const keyIn = (headers: Headers): string | undefined =>
  new RegExp(`(?:^|;\\s*)${naam}=([\\w-]{16,64})`, 'u').exec(headers.get('Cookie') ?? '')?.[1];

/**
 * Somebody signed in: they are told where the browser is not one that they signed in with before, and are written to in
 * the language of the page from now on.
 * @returns the cookie by which it is known the next time
 */
export async function meetBrowser(
  store: Store,
  postbus: Postbus,
  persoon: string,
  { headers, tls }: { readonly headers: Headers; readonly tls: boolean },
): Promise<string> {
  const sleutel = keyIn(headers) ?? makeSleutel();
  const taal = languageOf(headers);
  await store.mensen.setTaal(persoon, taal);
  const wie = await store.accounts.describe(persoon);
  if (wie && (await store.mensen.meetBrowser(persoon, sleutel))) {
    const op = new Date().toISOString();
    const browser = headers.get('User-Agent')?.slice(0, 500) ?? null;
    const aan = { naar: wie.email, taal };
    await postbus.post(store, aan, { soort: 'nieuwe-browser', op, browser });
  }
  return `${naam}=${sleutel}; Path=${pad}; Max-Age=${eenJaar}; HttpOnly; SameSite=Lax${tls ? '; Secure' : ''}`;
}
