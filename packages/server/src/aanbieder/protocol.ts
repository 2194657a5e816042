import { hkdfSync } from 'node:crypto';
import { createRemoteJWKSet, EncryptJWT, jwtDecrypt, jwtVerify } from 'jose';
import type { Configuration } from 'openid-client';
import type { Logger } from 'pino';
import { isLocal } from '../instellingen/index.ts';
import type { Claims } from './claims.ts';
import type { Aanbiederinstelling } from './instelling.ts';

/** What this browser set out with, so that what comes back is an answer to it. Kept in a cookie that only we can read. */
interface Vertrek {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Who asked to be coupled; undefined for who signs in. */
  readonly koppel?: string | undefined;
}

/** What the provider told of somebody who came back: checked by signature, issuer, audience, time and nonce. */
interface Terugkomst {
  readonly claims: Claims & { readonly sub: string };
  readonly sid: string | undefined;
  /** The token itself, as a hint for signing out there. */
  readonly bewijs: string;
  readonly koppel: string | undefined;
}

/** Minutes that somebody may take to sign in there. */
const geldigheid = '10m';
const wachtSeconden = 10;
const afmeldgebeurtenis = 'http://schemas.openid.net/event/backchannel-logout';

/** The provider does not answer, or not as one. */
export class Onbereikbaar extends Error {}

/**
 * OpenID Connect with one provider: code flow with PKCE (RFC 7636), state and nonce. The checks of OpenID Connect Core 1.0
 * §3.1.3.7 are those of `openid-client`; of a logout token those of Back-Channel Logout 1.0 §2.6. Nothing is kept here.
 */
export class Protocol {
  private readonly instelling: Aanbiederinstelling;
  private readonly log: Logger;
  private readonly sleutel: Uint8Array;
  private configuratie: Promise<Configuration> | undefined;

  constructor(instelling: Aanbiederinstelling, log: Logger) {
    this.instelling = instelling;
    this.log = log;
    // The same for all servers with these settings, and of no use elsewhere.
    this.sleutel = new Uint8Array(hkdfSync('sha256', instelling.geheim, '', 'samenhang aanbieder', 32));
  }

  /** The page of ours to which the provider sends people back. */
  get terugadres(): string {
    return `${this.instelling.adres}/aanmelden/terug`;
  }

  /** Where to go to sign in there, and what to remember of it. @throws Onbereikbaar */
  async begin(koppel?: string): Promise<{ readonly adres: string; readonly vertrek: string }> {
    const oidc = await import('openid-client');
    const config = await this.discover();
    const vertrek = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.terugadres,
      scope: this.instelling.scopes,
      code_challenge: await oidc.calculatePKCECodeChallenge(vertrek.verifier),
      code_challenge_method: 'S256',
      state: vertrek.state,
      nonce: vertrek.nonce,
    });
    return {
      adres: url.href,
      vertrek: await this.seal(koppel === undefined ? vertrek : { ...vertrek, koppel }),
    };
  }

  /** Who came back with these words behind the question mark; undefined where anything of it does not fit. @throws Onbereikbaar */
  async finish(zoekdeel: string, verzegeld: string): Promise<Terugkomst | undefined> {
    const vertrek = await this.unseal(verzegeld);
    if (!vertrek) return undefined;
    const oidc = await import('openid-client');
    const config = await this.discover();
    try {
      const url = new URL(this.terugadres);
      url.search = zoekdeel;
      const tokens = await oidc.authorizationCodeGrant(config, url, {
        pkceCodeVerifier: vertrek.verifier,
        expectedState: vertrek.state,
        expectedNonce: vertrek.nonce,
        idTokenExpected: true,
      });
      const idClaims = tokens.claims();
      if (!idClaims || tokens.id_token === undefined) return undefined;
      const meer = await this.userinfo(config, tokens.access_token, idClaims.sub);
      const sid = typeof idClaims.sid === 'string' ? idClaims.sid : undefined;
      // What the token says, which is signed, goes before what is told beside it.
      const claims = { ...meer, ...idClaims };
      return { claims, sid, bewijs: tokens.id_token, koppel: vertrek.koppel };
    } catch (error) {
      sift(error, this.log);
      return undefined;
    }
  }

  /** Where to go to be signed out there too, and come back; undefined where the provider has no such page. */
  async endAddress(bewijs: string): Promise<string | undefined> {
    const oidc = await import('openid-client');
    const config = await this.discover();
    if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
    return oidc.buildEndSessionUrl(config, {
      post_logout_redirect_uri: `${this.instelling.adres}/`,
      id_token_hint: bewijs,
    }).href;
  }

  /** Whose sessions the provider ends; undefined where this is no such word of it. @throws Onbereikbaar */
  async readLogout(
    token: string,
  ): Promise<{ readonly onderwerp?: string | undefined; readonly sid?: string | undefined } | undefined> {
    const { issuer, jwks_uri } = (await this.discover()).serverMetadata();
    if (jwks_uri === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), {
        issuer,
        audience: this.instelling.client,
        // Signed with a key of theirs: no secret that we share with them would do.
        algorithms: [
          'RS256',
          'RS384',
          'RS512',
          'PS256',
          'PS384',
          'PS512',
          'ES256',
          'ES384',
          'ES512',
          'EdDSA',
        ],
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: geldigheid,
      });
      const { events, nonce, sub, sid } = payload;
      const isLogout =
        typeof events === 'object' && events !== null && Object.hasOwn(events, afmeldgebeurtenis);
      if (!isLogout || nonce !== undefined) return undefined;
      const nummer = typeof sid === 'string' ? sid : undefined;
      return sub === undefined && nummer === undefined ? undefined : { onderwerp: sub, sid: nummer };
    } catch (error) {
      sift(error, this.log);
      return undefined;
    }
  }

  /** Asks the provider how it is reached, until it told. @throws Onbereikbaar */
  async discover(): Promise<Configuration> {
    this.configuratie ??= this.ask().catch((error: unknown) => {
      this.configuratie = undefined;
      throw new Onbereikbaar('the identity provider does not answer as one', { cause: error });
    });
    return this.configuratie;
  }

  private async ask(): Promise<Configuration> {
    const oidc = await import('openid-client');
    const { uitgever, client, geheim } = this.instelling;
    // The signature of a token is checked too, though it comes straight from the provider.
    const execute: ((config: Configuration) => void)[] = [oidc.enableNonRepudiationChecks];
    // Deprecated is what the library calls it so that nobody uses it beyond their own machine, where the setting ends too.
    if (isLocal(uitgever)) execute.push(Reflect.get(oidc, 'allowInsecureRequests'));
    return oidc.discovery(new URL(uitgever), client, geheim, undefined, { timeout: wachtSeconden, execute });
  }

  /** Claims that stand in no token; none where the provider tells none. */
  private async userinfo(config: Configuration, token: string, sub: string): Promise<Claims> {
    if (config.serverMetadata().userinfo_endpoint === undefined) return {};
    const oidc = await import('openid-client');
    return oidc.fetchUserInfo(config, token, sub);
  }

  private seal(vertrek: Vertrek): Promise<string> {
    return new EncryptJWT({ ...vertrek })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(geldigheid)
      .encrypt(this.sleutel);
  }

  private async unseal(verzegeld: string): Promise<Vertrek | undefined> {
    try {
      const { payload } = await jwtDecrypt<Vertrek>(verzegeld, this.sleutel);
      return payload;
    } catch {
      return undefined;
    }
  }
}

const stilte = new Set(['OAUTH_TIMEOUT', 'ERR_JWKS_TIMEOUT']);

/** Tells apart that what came does not fit, which is told to the log, and that nobody answered. @throws Onbereikbaar */
function sift(error: unknown, log: Logger): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (stilte.has(code) || (error instanceof TypeError && error.message === 'fetch failed'))
    throw new Onbereikbaar('the identity provider does not answer', { cause: error });
  // Only what kind of mistake it is: what it says may name somebody.
  const { error: antwoord } = error as { error?: unknown };
  log.error({ aanbieder: 'geweigerd', code, antwoord: typeof antwoord === 'string' ? antwoord : undefined });
}
