// An identity provider of the tests' own: `oidc-provider`, a certified one, over HTTP, with people who sign in as soon as
// they come there, and with a way to spoil what it says.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export const client = { id: 'samenhang', geheim: 'een-geheim-van-ten-minste-32-tekens-lang' } as const;

/** What the provider knows of somebody: their claims. */
type Mens = Readonly<Record<string, unknown>>;

/** What is done to a token before it goes out: other claims, or another key. */
type Bederf = (claims: JWTPayload) => { readonly claims: JWTPayload; readonly sleutel?: CryptoKey };

/** Cookies by name, as a browser keeps them. */
export type Koekjes = Map<string, string>;

export interface Proefaanbieder {
  readonly url: string;
  readonly mensen: Map<string, Mens>;
  /** Who signs in next. */
  wie: string;
  bederf: Bederf | undefined;
  /** Signs a token as the provider would. */
  sign(claims: JWTPayload, sleutel?: CryptoKey): Promise<string>;
  /** Goes where it is sent, as a browser with these cookies, until it comes to an address that begins so. */
  follow(adres: string, koekjes: Koekjes, tot: string): Promise<URL>;
  stop(): Promise<void>;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function configuratieFor(adres: string, sleutel: JWK, mensen: Proefaanbieder['mensen']): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.geheim,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${adres}/aanmelden/terug`],
        post_logout_redirect_uris: [`${adres}/`],
        backchannel_logout_uri: `${adres}/api/v1/aanmelding/aanbieder/einde`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [sleutel] },
    cookies: { keys: ['proef'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    // By itself it calls no server of this machine.
    fetch: (naar, opties) => fetch(naar, { ...opties, dispatcher: undefined } as RequestInit),
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_ctx, { uid }) => `/interactie/${uid}` },
    findAccount: (_ctx, sub) => {
      const mens = mensen.get(sub);
      return mens && { accountId: sub, claims: () => ({ sub, ...mens }) };
    },
    async loadExistingGrant({ oidc: { client: wie, session, provider } }) {
      const grant = new provider.Grant({
        clientId: wie?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  };
}

async function followAll(adres: string, koekjes: Koekjes, tot: string): Promise<URL> {
  let url = new URL(adres);
  for (let stap = 0; stap < 10; stap += 1) {
    if (url.href.startsWith(tot)) return url;
    const Cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const antwoord = await fetch(url, { redirect: 'manual', headers: { Cookie } });
    for (const regel of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/u.exec(regel) ?? [];
      koekjes.set(naam, waarde);
    }
    const tekst = await antwoord.text();
    const naar = antwoord.headers.get('Location');
    if (naar !== null) {
      url = new URL(naar, url);
      continue;
    }
    // The page that asks whether one wants to sign out: yes.
    const xsrf = /name="xsrf" value="([^"]+)"/u.exec(tekst)?.[1];
    if (xsrf === undefined) throw new Error(`${url.href}: ${antwoord.status} ${tekst.slice(0, 300)}`);
    const weg = await fetch(new URL('/session/end/confirm', url), {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });
    url = new URL(weg.headers.get('Location') ?? '', url);
  }
  throw new Error('too many steps');
}

/** Starts a provider for a server at this address. */
export async function startAanbieder(adres: string): Promise<Proefaanbieder> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kop = { alg: 'RS256', kid: 'proef' };
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const mensen = new Map<string, Mens>();
  const sleutel = { ...(await exportJWK(privateKey)), ...kop, use: 'sig' };
  const provider = new Provider(url, configuratieFor(adres, sleutel, mensen));
  const aanbieder: Proefaanbieder = {
    url,
    mensen,
    wie: '',
    bederf: undefined,
    sign: (claims, met = privateKey) => new SignJWT(claims).setProtectedHeader(kop).sign(met),
    follow: followAll,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/interactie/')) {
      ctx.respond = false;
      await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: aanbieder.wie } });
      return;
    }
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (ctx.path !== '/token' || !aanbieder.bederf || body?.id_token === undefined) return;
    const { claims, sleutel: ander } = aanbieder.bederf(decodeJwt(body.id_token));
    ctx.body = { ...body, id_token: await aanbieder.sign(claims, ander) };
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  return aanbieder;
}
