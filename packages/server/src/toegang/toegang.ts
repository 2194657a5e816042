import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Organisatiesoort } from '@samenhang/core';
import type { Actor } from '../http/eigen/index.ts';
import type { Aanbod, Opheffing, Opslag, Store } from '../store/index.ts';
import { makeAuth, type Sessiebegin, type Sleutelkast } from './auth.ts';
import { type Wachtwoordfout, wachtwoordfoutOf } from './wachtwoord.ts';

/** So often somebody may try within a quarter of an hour: from one address, and for one account. */
const pogingen = { perAdres: 60, perAccount: 10, vensterSeconden: 900 } as const;

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
  | { readonly ok: false; readonly code: 'onjuist' | 'sleutel' | 'uitnodiging' }
  | { readonly ok: false; readonly code: 'te-vaak'; readonly wacht: number };

/** Whether somebody who is signed in is who they say: a password that is missing or wrong, or too many tries. */
export type Wachtwoordproef =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'verplicht' | 'onjuist' }
  | { readonly ok: false; readonly code: 'te-vaak'; readonly wacht: number };

const digest = (tekst: string) => createHash('sha256').update(tekst).digest();
/** What the tries of an account are counted under: nobody reads its address from that. */
const accountkey = (email: string) => `account:${digest(email).toString('hex')}`;

/** Who is let in, and who somebody is. */
export class Toegang {
  private readonly opslag: Opslag;
  readonly tls: boolean;
  private readonly kasten = new WeakMap<Store, Promise<Sleutelkast>>();
  private eersteSleutel: string | undefined;

  /** `tls`: the world comes by TLS, so that cookies may go by nothing else. */
  constructor(opslag: Opslag, tls: boolean) {
    this.opslag = opslag;
    this.tls = tls;
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
    const cookies = await kast.signIn({ email, wachtwoord }, headers);
    return cookies ? { ok: true, cookies } : { ok: false, code: 'onjuist' };
  }

  /** What the link of an invitation offers; undefined where it is not, or no longer, good. */
  async findAanbod(sleutel: string): Promise<Aanbod | undefined> {
    return (await this.opslag.peek())?.accounts.findAanbod(sleutel);
  }

  /**
   * Takes up an invitation, once: with a new account, or with the one that its address has, whose password that must be.
   * Whoever takes it up is in at once.
   */
  async accept(
    { sleutel, naam, wachtwoord }: Aanname,
    adres: string,
    headers: Headers,
  ): Promise<
    Binnenkomst | { readonly ok: false; readonly code: 'wachtwoord'; readonly fout: Wachtwoordfout }
  > {
    const store = await this.opslag.peek();
    const aanbod = await store?.accounts.findAanbod(sleutel);
    if (!store || !aanbod) return { ok: false, code: 'uitnodiging' };
    const { email, persoon } = aanbod;
    const inlog = { email, wachtwoord };
    if (persoon !== undefined) {
      const binnen = await this.signIn(inlog, adres, headers);
      if (!binnen.ok || (await store.accounts.acceptUitnodiging(sleutel, { persoon }))) return binnen;
      return { ok: false, code: 'uitnodiging' };
    }
    const fout = await wachtwoordfoutOf(wachtwoord, email);
    if (fout) return { ok: false, code: 'wachtwoord', fout };
    const wachtwoordhash = await (await this.kast(store)).hash(wachtwoord);
    const gelukt = await store.accounts.acceptUitnodiging(sleutel, { naam, email, wachtwoordhash });
    return gelukt ? this.signIn(inlog, adres, headers) : { ok: false, code: 'uitnodiging' };
  }

  async signIn(inlog: Inlog, adres: string, headers: Headers): Promise<Binnenkomst> {
    const store = await this.opslag.peek();
    if (!store) return { ok: false, code: 'onjuist' };
    const account = accountkey(inlog.email);
    const { accounts } = store;
    const { perAccount, vensterSeconden } = pogingen;
    const wacht =
      (await this.countAddress(store, adres)) ||
      (await accounts.countTry(account, perAccount, vensterSeconden));
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    const cookies = await (await this.kast(store)).signIn(inlog, headers);
    if (!cookies) return { ok: false, code: 'onjuist' };
    await accounts.forgetTries(account);
    return { ok: true, cookies };
  }

  /** Lets somebody in who made themselves known otherwise: by the identity provider of their organisation. */
  async letIn(store: Store, persoon: string, headers: Headers): Promise<Sessiebegin> {
    return (await this.kast(store)).letIn(persoon, headers);
  }

  /** Counts one try of this network address: seconds to wait when it was one too many, else 0. */
  async countAddress(store: Store, adres: string): Promise<number> {
    const { perAdres, vensterSeconden } = pogingen;
    return store.accounts.countTry(`adres:${digest(adres).toString('hex')}`, perAdres, vensterSeconden);
  }

  /** Ends the session, here and in the browser: the cookies that do so. */
  async signOut(headers: Headers): Promise<readonly string[]> {
    const store = await this.opslag.peek();
    return store ? (await this.kast(store)).signOut(headers) : [];
  }

  /** Is this the password of this account? One that has none is known by its session alone. A try like signing in. */
  async checkPassword(persoon: string, wachtwoord: string | undefined): Promise<Wachtwoordproef> {
    const store = await this.opslag.open();
    const bekend = await store.mensen.passwordOf(persoon);
    if (!bekend) return { ok: true };
    if (wachtwoord === undefined) return { ok: false, code: 'verplicht' };
    const sleutel = accountkey(bekend.email);
    const wacht = await store.accounts.countTry(sleutel, pogingen.perAccount, pogingen.vensterSeconden);
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    if (!(await (await this.kast(store)).verify(bekend.hash, wachtwoord)))
      return { ok: false, code: 'onjuist' };
    await store.accounts.forgetTries(sleutel);
    return { ok: true };
  }

  /** What is wrong with a new password for this account; undefined where it will do. */
  async faultOfNew(
    persoon: string,
    wachtwoord: string,
  ): Promise<Wachtwoordfout | 'geen-wachtwoord' | undefined> {
    const bekend = await (await this.opslag.open()).mensen.passwordOf(persoon);
    return bekend ? wachtwoordfoutOf(wachtwoord, bekend.email) : 'geen-wachtwoord';
  }

  /** Sets a new password; only the session that asks goes on. */
  async changePassword({ id, sessie }: Actor, wachtwoord: string): Promise<void> {
    const store = await this.opslag.open();
    await store.mensen.changePassword(id, await (await this.kast(store)).hash(wachtwoord), sessie);
  }

  /** Removes an account, with what was counted of it. */
  async remove(persoon: string): Promise<Opheffing> {
    const store = await this.opslag.open();
    const wie = await store.accounts.describe(persoon);
    const opheffing = await store.mensen.remove(persoon);
    if (opheffing.ok && wie) await store.accounts.forgetTries(accountkey(wie.email));
    return opheffing;
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
