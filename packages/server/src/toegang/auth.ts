import type { Actor } from '../http/eigen/index.ts';
import { type Accounts, guardOpslag } from '../store/index.ts';
import { langste } from './wachtwoord.ts';

/** A working day: after it one signs in again. */
const sessieSeconden = 12 * 60 * 60;

/** A session that was made, and the cookies by which the browser has it. */
export interface Sessiebegin {
  readonly sessie: string;
  readonly cookies: readonly string[];
}

/** What we use of better-auth: sessions, cookies and passwords. Its own routes are not mounted. */
export interface Sleutelkast {
  whoIs(headers: Headers): Promise<Actor | undefined>;
  /** The cookies to set; undefined where address and password do not belong together. */
  signIn(
    inlog: { readonly email: string; readonly wachtwoord: string },
    headers: Headers,
  ): Promise<readonly string[] | undefined>;
  /** A new session for somebody who made themselves known otherwise than by a password, with its cookies. */
  letIn(persoon: string, headers: Headers): Promise<Sessiebegin>;
  signOut(headers: Headers): Promise<readonly string[]>;
  hash(wachtwoord: string): Promise<string>;
  /** Is this the password of that hash? */
  verify(hash: string, wachtwoord: string): Promise<boolean>;
}

/** better-auth on these accounts. Loaded when somebody signs in: who only reads has no use for it. */
async function buildAuth({ db, soort, geheim }: Accounts, tls: boolean) {
  const { betterAuth } = await import('better-auth');
  const { zonderWachtwoord } = await import('./zonderwachtwoord.ts');
  return betterAuth({
    plugins: [zonderWachtwoord],
    database: { db, type: soort },
    secret: geheim,
    // The address is of no use: no mail is sent, and where a request comes from is checked before it comes here.
    baseURL: 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'persoon' },
    session: {
      modelName: 'sessie',
      expiresIn: sessieSeconden,
      disableSessionRefresh: true,
    },
    account: { modelName: 'inlogwijze' },
    verification: { modelName: 'verificatie' },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: langste },
    // Counted by us, by address and by account: see `Toegang`.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'samenhang',
      useSecureCookies: tls,
      ipAddress: { disableIpTracking: true },
    },
  });
}

export async function makeAuth(accounts: Accounts, tls: boolean): Promise<Sleutelkast> {
  const auth = await buildAuth(accounts, tls);
  return {
    async whoIs(headers) {
      const sessie = await guardOpslag(() => auth.api.getSession({ headers }));
      return sessie ? { id: sessie.user.id, sessie: sessie.session.id } : undefined;
    },
    async signIn({ email, wachtwoord }, headers) {
      const antwoord = await guardOpslag(() =>
        auth.api.signInEmail({
          body: { email, password: wachtwoord },
          headers: withoutCookies(headers),
          asResponse: true,
        }),
      );
      if (antwoord.ok) return antwoord.headers.getSetCookie();
      // Whatever else is wrong is a matter of the store or of our own code.
      if (antwoord.status >= 500) throw new Error(`sign-in failed: ${antwoord.status}`);
      return undefined;
    },
    async letIn(persoon, headers) {
      const { response, headers: gezet } = await guardOpslag(() =>
        auth.api.letIn({ body: { persoon }, headers: withoutCookies(headers), returnHeaders: true }),
      );
      return { sessie: response.sessie, cookies: gezet.getSetCookie() };
    },
    async signOut(headers) {
      const antwoord = await guardOpslag(() => auth.api.signOut({ headers, asResponse: true }));
      return antwoord.headers.getSetCookie();
    },
    hash: async (wachtwoord) => (await auth.$context).password.hash(wachtwoord),
    verify: async (hash, password) => (await auth.$context).password.verify({ hash, password }),
  };
}

/** Who signs in gets a new session, whatever the browser brought along. */
function withoutCookies(headers: Headers): Headers {
  const kaal = new Headers(headers);
  kaal.delete('Cookie');
  return kaal;
}
