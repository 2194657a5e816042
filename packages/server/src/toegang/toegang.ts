import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Organisatiesoort } from '@samenhang/core';
import { type Actor, languageOf } from '../http/eigen/index.ts';
import type { Postbus } from '../post/index.ts';
import type { Aanbod, Opslag, Store } from '../store/index.ts';
import { makeAuth, type Sessiebegin, type Sleutelkast } from './auth.ts';
import { meetBrowser } from './browser.ts';
import { countAddress, countTries, forgetTries, type Poging } from './pogingen.ts';
import { type Wachtwoordfout, wachtwoordfoutOf } from './wachtwoord.ts';
import { Wachtwoorden } from './wachtwoorden.ts';

export interface Inlog {
  readonly email: string;
  readonly wachtwoord: string;
}

export interface EersteAanmelding extends Inlog {
  readonly sleutel: string;
  readonly naam: string;
  readonly organisatie: { readonly naam: string; readonly soort: Organisatiesoort };
}

export interface Aanname {
  readonly sleutel: string;
  readonly naam: string;
  readonly wachtwoord: string;
}

/** The cookies of who came in, or why nobody did: wrong, a key that is not (or no longer) good, or too often. */
export type Binnenkomst =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly code: 'onjuist' | 'sleutel' | 'uitnodiging' | 'code' }
  /** The password is right; a code is asked, and these cookies say for whom. */
  | { readonly ok: false; readonly code: 'tweede-stap'; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly code: 'te-vaak'; readonly wacht: number };

/** Who has the account of an address that is invited, and the password that was given. */
interface Bekende {
  readonly persoon: string;
  readonly wachtwoord: string;
  readonly headers: Headers;
}

const digest = (tekst: string) => createHash('sha256').update(tekst).digest();

/** Who is let in, and who somebody is. */
export class Toegang {
  private readonly opslag: Opslag;
  private readonly postbus: Postbus;
  readonly tls: boolean;
  private readonly kasten = new WeakMap<Store, Promise<Sleutelkast>>();
  private eersteSleutel: string | undefined;
  /** Proving, changing and choosing passwords. */
  readonly wachtwoorden: Wachtwoorden;

  /** `tls`: the world comes by TLS, so that cookies may go by nothing else. */
  constructor(opslag: Opslag, tls: boolean, postbus: Postbus) {
    this.opslag = opslag;
    this.tls = tls;
    this.postbus = postbus;
    this.wachtwoorden = new Wachtwoorden(opslag, (store) => this.kast(store), postbus);
  }

  /** Who asks, by the cookie of a session that is still good. Nothing is opened or made for who brings no cookie. */
  async identify(request: Request): Promise<Actor | undefined> {
    if (!request.headers.get('Cookie')?.includes(cookievoorvoegsel)) return undefined;
    const store = await this.opslag.peek();
    return store && (await (await this.kast(store)).whoIs(request.headers));
  }

  /**
   * A key for the first beheerder; undefined where somebody signed up already. Servers on one database have the same, which
   * is made of its secret; where there is no database yet it is in memory only. @throws Opslagfout
   */
  async makeFirstKey(): Promise<string | undefined> {
    const accounts = (await this.opslag.peek())?.accounts;
    if (await accounts?.anybody()) return undefined;
    this.eersteSleutel = accounts
      ? createHmac('sha256', accounts.geheim).update('eerste beheerder').digest('base64url')
      : randomBytes(24).toString('base64url');
    return this.eersteSleutel;
  }

  /** Does this key open the door for the first? */
  isFirstKey(sleutel: string): boolean {
    return this.eersteSleutel !== undefined && timingSafeEqual(digest(sleutel), digest(this.eersteSleutel));
  }

  /** Makes the first beheerder, who is in at once. */
  async signUpFirst(eerste: EersteAanmelding, headers: Headers): Promise<Binnenkomst> {
    if (!this.isFirstKey(eerste.sleutel)) return { ok: false, code: 'sleutel' };
    const { naam, email, wachtwoord, organisatie } = eerste;
    const store = await this.opslag.open();
    const kast = await this.kast(store);
    const wachtwoordhash = await kast.hash(wachtwoord);
    const gelukt = await store.accounts.createFirst({ naam, email, wachtwoordhash, organisatie });
    this.eersteSleutel = undefined;
    if (!gelukt) return { ok: false, code: 'sleutel' };
    const binnen = await kast.signIn({ email, wachtwoord }, headers);
    if (!binnen) return { ok: false, code: 'onjuist' };
    return { ok: true, cookies: [...binnen.cookies, ...(await this.welcome(binnen.cookies, headers))] };
  }

  /** What the link of an invitation offers; undefined where it is not, or no longer, good. */
  async findAanbod(sleutel: string): Promise<Aanbod | undefined> {
    return (await this.opslag.peek())?.accounts.findAanbod(sleutel);
  }

  /**
   * Takes up an invitation, once: with a new account, or with the one that its address has, where the password is of that.
   * Where it is not, the invitation waits for who has that account. Nothing that is answered tells which of these it was.
   */
  async accept(
    { sleutel, naam, wachtwoord }: Aanname,
    { adres, headers }: Poging,
  ): Promise<
    Binnenkomst | { readonly ok: false; readonly code: 'wachtwoord'; readonly fout: Wachtwoordfout }
  > {
    const store = await this.opslag.peek();
    const aanbod = await store?.accounts.findAanbod(sleutel);
    if (!store || !aanbod) return { ok: false, code: 'uitnodiging' };
    const { email, persoon } = aanbod;
    const fout = await wachtwoordfoutOf(wachtwoord, email);
    if (fout) return { ok: false, code: 'wachtwoord', fout };
    const wacht = await countTries(store, { wat: 'account', email, adres });
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    const gelukt =
      persoon === undefined
        ? await this.acceptAsNew(store, sleutel, { naam, email, wachtwoord })
        : await this.acceptAs(store, sleutel, { ...aanbod, persoon, wachtwoord, headers });
    return gelukt ? { ok: true, cookies: [] } : { ok: false, code: 'uitnodiging' };
  }

  private async acceptAsNew(
    store: Store,
    sleutel: string,
    { naam, email, wachtwoord }: Inlog & { readonly naam: string },
  ): Promise<boolean> {
    const wachtwoordhash = await (await this.kast(store)).hash(wachtwoord);
    return store.accounts.acceptUitnodiging(sleutel, { naam, email, wachtwoordhash });
  }

  private async acceptAs(
    store: Store,
    sleutel: string,
    { persoon, wachtwoord, headers, ...aanbod }: Aanbod & Bekende,
  ): Promise<boolean> {
    const bekend = await store.mensen.passwordOf(persoon);
    const kast = await this.kast(store);
    // Without a password there is nothing to hold it against; it takes as long all the same.
    const zelf = bekend ? await kast.verify(bekend.hash, wachtwoord) : (await kast.hash(wachtwoord)) === '';
    const gelukt = await store.accounts.acceptUitnodiging(sleutel, { persoon: zelf ? persoon : undefined });
    if (gelukt && !zelf) {
      const { email: naar, organisatie, verlooptOp } = aanbod;
      const aan = { naar, taal: languageOf(headers) };
      await this.postbus.post(store, aan, { soort: 'genodigd', organisatie, verlooptOp });
    }
    return gelukt;
  }

  async signIn(inlog: Inlog, adres: string, headers: Headers): Promise<Binnenkomst> {
    const store = await this.opslag.peek();
    if (!store) return { ok: false, code: 'onjuist' };
    const wacht = await countTries(store, { wat: 'account', email: inlog.email, adres });
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    const binnen = await (await this.kast(store)).signIn(inlog, headers);
    if (!binnen) return { ok: false, code: 'onjuist' };
    await forgetTries(store, inlog.email);
    const { cookies, tweedeStap } = binnen;
    if (tweedeStap) return { ok: false, code: 'tweede-stap', cookies };
    return { ok: true, cookies: [...cookies, ...(await this.welcome(cookies, headers))] };
  }

  /** The second step: a code of the moment, or one of those for when there is none, each good once. */
  async giveCode(code: string, adres: string, headers: Headers): Promise<Binnenkomst> {
    const store = await this.opslag.peek();
    if (!store) return { ok: false, code: 'code' };
    const wacht = await this.countAddress(store, adres);
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    const cookies = await (await this.kast(store)).giveCode(code, headers);
    if (!cookies) return { ok: false, code: 'code' };
    return { ok: true, cookies: [...cookies, ...(await this.welcome(cookies, headers))] };
  }

  /** What a signed-in person does with their second step. */
  async tweedeStap(): Promise<Pick<Sleutelkast, 'beginTweedeStap' | 'confirmTweedeStap' | 'endTweedeStap'>> {
    return this.kast(await this.opslag.open());
  }

  /** Lets somebody in who made themselves known otherwise: by the identity provider of their organisation, or by a passkey. */
  async letIn(store: Store, persoon: string, headers: Headers): Promise<Sessiebegin> {
    const begin = await (await this.kast(store)).letIn(persoon, headers);
    return { ...begin, cookies: [...begin.cookies, ...(await this.welcome(begin.cookies, headers))] };
  }

  /** Counts one try of this network address: seconds to wait when it was one too many, else 0. */
  async countAddress(store: Store, adres: string): Promise<number> {
    return countAddress(store, adres);
  }

  /** Ends the session, here and in the browser: the cookies that do so. */
  async signOut(headers: Headers): Promise<readonly string[]> {
    const store = await this.opslag.peek();
    return store ? (await this.kast(store)).signOut(headers) : [];
  }

  /** Somebody came in with these cookies: what else to set. Nothing where more is asked of them first. */
  async welcome(cookies: readonly string[], headers: Headers): Promise<readonly string[]> {
    const store = await this.opslag.open();
    const Cookie = cookies.map((regel) => regel.split(';')[0]).join('; ');
    const wie = await (await this.kast(store)).whoIs(new Headers({ Cookie }));
    if (!wie) return [];
    return [await meetBrowser(store, this.postbus, wie.id, { headers, tls: this.tls })];
  }

  private kast(store: Store): Promise<Sleutelkast> {
    const bekend = this.kasten.get(store);
    if (bekend) return bekend;
    const kast = makeAuth(store.accounts, this.tls);
    this.kasten.set(store, kast);
    return kast;
  }
}

/** How the names of our cookies begin, also where the browser adds that they are secure. */
const cookievoorvoegsel = 'samenhang.';
