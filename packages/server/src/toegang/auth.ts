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

/** What a program that makes codes has to know, and what to use without it; told once. */
interface NieuweStap {
  /** `otpauth://…`, as in a QR code. */
  readonly adres: string;
  readonly herstelcodes: readonly string[];
}

/** What we use of better-auth: sessions, cookies and passwords. Its own routes are not mounted. */
export interface Sleutelkast {
  whoIs(headers: Headers): Promise<Actor | undefined>;
  /** Whether a code is asked too, and the cookies to set; undefined where address and password do not belong together. */
  signIn(
    inlog: { readonly email: string; readonly wachtwoord: string },
    headers: Headers,
  ): Promise<{ readonly tweedeStap: boolean; readonly cookies: readonly string[] } | undefined>;
  /** The code of who gave their password: the cookies of a session; undefined where it is not right. */
  giveCode(code: string, headers: Headers): Promise<readonly string[] | undefined>;
  /** A new secret for who is signed in, which counts when a code of it is given; undefined where there is one, or a wrong password. */
  beginTweedeStap(wachtwoord: string, headers: Headers): Promise<NieuweStap | undefined>;
  /** The first code of a new secret, or the password to end it: the cookies of a new session; undefined where it is not right. */
  confirmTweedeStap(code: string, headers: Headers): Promise<readonly string[] | undefined>;
  endTweedeStap(wachtwoord: string, headers: Headers): Promise<readonly string[] | undefined>;
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
  const { twoFactor } = await import('better-auth/plugins/two-factor');
  const { zonderWachtwoord } = await import('./zonderwachtwoord.ts');
  const { gevraagde } = await import('./eenmalig.ts');
  return betterAuth({
    appName: 'Samenhang',
    plugins: [zonderWachtwoord, gevraagde, twoFactor({ schema: { twoFactor: { modelName: 'tweedestap' } } })],
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
      if (antwoord.ok) {
        const gelezen = (await antwoord.json()) as { readonly twoFactorRedirect?: boolean };
        return { tweedeStap: gelezen.twoFactorRedirect === true, cookies: antwoord.headers.getSetCookie() };
      }
      // Whatever else is wrong is a matter of the store or of our own code.
      if (antwoord.status >= 500) throw new Error(`sign-in failed: ${antwoord.status}`);
      return undefined;
    },
    ...makeTweedeStap(auth, accounts),
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

type Tweede = Pick<Sleutelkast, 'giveCode' | 'beginTweedeStap' | 'confirmTweedeStap' | 'endTweedeStap'>;

/** The second step of signing in. */
function makeTweedeStap(auth: Awaited<ReturnType<typeof buildAuth>>, accounts: Accounts): Tweede {
  /** Was this code used before? Then it opens nothing. */
  const isUsed = async (persoon: string | undefined, code: string): Promise<boolean> => {
    if (persoon === undefined) return false;
    const { useOnce } = await import('./eenmalig.ts');
    const { secretConfig } = await auth.$context;
    return !(await guardOpslag(() => useOnce(accounts, secretConfig, persoon, code)));
  };
  return {
    async giveCode(code, headers) {
      const vraag = { body: { code }, headers: onlyChallenge(headers), asResponse: true } as const;
      if (isCode(code)) {
        const { persoon } = await guardOpslag(() => auth.api.whoIsAsked({ headers: vraag.headers }));
        if (await isUsed(persoon, code)) return undefined;
      }
      const antwoord = await guardOpslag(() =>
        isCode(code) ? auth.api.verifyTOTP(vraag) : auth.api.verifyBackupCode(vraag),
      );
      return cookiesOf(antwoord);
    },
    async beginTweedeStap(password, headers) {
      const antwoord = await guardOpslag(() =>
        auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }),
      );
      if (!cookiesOf(antwoord)) return undefined;
      const { totpURI, backupCodes } = (await antwoord.json()) as { totpURI: string; backupCodes: string[] };
      return { adres: totpURI, herstelcodes: backupCodes };
    },
    async confirmTweedeStap(code, headers) {
      const sessie = await guardOpslag(() => auth.api.getSession({ headers }));
      if (await isUsed(sessie?.user.id, code)) return undefined;
      return cookiesOf(
        await guardOpslag(() => auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })),
      );
    },
    endTweedeStap: async (password, headers) =>
      cookiesOf(
        await guardOpslag(() => auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true })),
      ),
  };
}

/** Six figures are a code of the moment; anything else is one of the codes for when there is none. */
const isCode = (code: string): boolean => /^\d{6}$/u.test(code);

/** The cookies of a good answer; undefined of one that says what was given is not right. */
function cookiesOf(antwoord: Response): readonly string[] | undefined {
  if (antwoord.ok) return antwoord.headers.getSetCookie();
  if (antwoord.status >= 500) throw new Error(`second step failed: ${antwoord.status}`);
  return undefined;
}

/** Of the cookies only the one that says who gave their password: a session that is still there is not asked. */
function onlyChallenge(headers: Headers): Headers {
  const kaal = withoutCookies(headers);
  const koekjes = (headers.get('Cookie') ?? '').split('; ').filter((deel) => deel.includes('two_factor='));
  if (koekjes.length > 0) kaal.set('Cookie', koekjes.join('; '));
  return kaal;
}

/** Who signs in gets a new session, whatever the browser brought along. */
function withoutCookies(headers: Headers): Headers {
  const kaal = new Headers(headers);
  kaal.delete('Cookie');
  return kaal;
}
