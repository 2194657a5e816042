import type { Actor } from '../http/eigen/index.ts';
import { languageOf } from '../http/eigen/index.ts';
import type { Postbus } from '../post/index.ts';
import { herstelMinuten, type Opheffing, type Opslag, type Store } from '../store/index.ts';
import type { Sleutelkast } from './auth.ts';
import { countTries, forgetTries, type Poging } from './pogingen.ts';
import { type Wachtwoordfout, wachtwoordfoutOf } from './wachtwoord.ts';

/** Whether somebody who is signed in is who they say: a password that is missing or wrong, or too many tries. */
type Wachtwoordproef =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'verplicht' | 'onjuist' }
  | { readonly ok: false; readonly code: 'te-vaak'; readonly wacht: number };

/** Of a new password by a link: done, a link that is no longer good, or a password that will not do. */
type Herstelling =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'link' }
  | { readonly ok: false; readonly code: 'wachtwoord'; readonly fout: Wachtwoordfout };

/** Passwords: proving, changing and choosing anew. */
export class Wachtwoorden {
  private readonly opslag: Opslag;
  private readonly kast: (store: Store) => Promise<Sleutelkast>;
  private readonly postbus: Postbus;

  constructor(opslag: Opslag, kast: (store: Store) => Promise<Sleutelkast>, postbus: Postbus) {
    this.opslag = opslag;
    this.kast = kast;
    this.postbus = postbus;
  }

  /** Is this the password of this account? One that has none is known by its session alone. A try like signing in. */
  async check(persoon: string, wachtwoord: string | undefined): Promise<Wachtwoordproef> {
    const store = await this.opslag.open();
    const bekend = await store.mensen.passwordOf(persoon);
    if (!bekend) return { ok: true };
    if (wachtwoord === undefined) return { ok: false, code: 'verplicht' };
    const wacht = await countTries(store, { wat: 'account', email: bekend.email });
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    if (!(await (await this.kast(store)).verify(bekend.hash, wachtwoord)))
      return { ok: false, code: 'onjuist' };
    await forgetTries(store, bekend.email);
    return { ok: true };
  }

  /** What is wrong with a new password for this account; undefined where it will do. */
  async faultOf(
    persoon: string,
    wachtwoord: string,
  ): Promise<Wachtwoordfout | 'geen-wachtwoord' | undefined> {
    const bekend = await (await this.opslag.open()).mensen.passwordOf(persoon);
    return bekend ? wachtwoordfoutOf(wachtwoord, bekend.email) : 'geen-wachtwoord';
  }

  /** Sets a new password, and tells so; only the session that asks goes on. */
  async change({ id, sessie }: Actor, wachtwoord: string, taal: 'nl' | 'en'): Promise<void> {
    const store = await this.opslag.open();
    await store.mensen.changePassword(id, await (await this.kast(store)).hash(wachtwoord), sessie);
    const wie = await store.accounts.describe(id);
    if (wie) await this.tellChanged(store, wie.email, taal);
  }

  /** Removes an account, with what was counted of it. */
  async remove(persoon: string): Promise<Opheffing> {
    const store = await this.opslag.open();
    const wie = await store.accounts.describe(persoon);
    const opheffing = await store.mensen.remove(persoon);
    if (opheffing.ok && wie) await forgetTries(store, wie.email);
    return opheffing;
  }

  /**
   * Somebody forgot their password: a link goes to the address, where it has an account. Neither the answer nor the time
   * that it takes tells whether it has: what is done for it is done afterwards. @returns seconds to wait; 0 = it was asked
   */
  async forgot(email: string, poging: Poging): Promise<number> {
    const store = await this.opslag.peek();
    if (!store) return 0;
    const wacht = await countTries(store, { ...poging, wat: 'herstel', email });
    if (wacht === 0)
      setImmediate(() => void this.sendLink(store, email, poging.headers).catch(() => undefined));
    return wacht;
  }

  /** Chooses a new password by the key of that link, once; nobody is signed in with the old one any more. */
  async recover(sleutel: string, wachtwoord: string, headers: Headers): Promise<Herstelling> {
    const store = await this.opslag.peek();
    const herstel = await store?.mensen.findHerstel(sleutel);
    if (!store || !herstel) return { ok: false, code: 'link' };
    const fout = await wachtwoordfoutOf(wachtwoord, herstel.email);
    if (fout) return { ok: false, code: 'wachtwoord', fout };
    const hash = await (await this.kast(store)).hash(wachtwoord);
    if (!(await store.mensen.useHerstel(sleutel, hash))) return { ok: false, code: 'link' };
    await forgetTries(store, herstel.email);
    await this.tellChanged(store, herstel.email, languageOf(headers));
    return { ok: true };
  }

  private async sendLink(store: Store, email: string, headers: Headers): Promise<void> {
    const sleutel = await store.mensen.makeHerstel(email);
    if (sleutel === undefined) return;
    const verlooptOp = new Date(Date.now() + herstelMinuten * 60_000).toISOString();
    const aan = { naar: email, taal: languageOf(headers), sleutel };
    await this.postbus.post(store, aan, { soort: 'herstel', minuten: herstelMinuten, verlooptOp });
  }

  private async tellChanged(store: Store, naar: string, taal: 'nl' | 'en'): Promise<void> {
    const op = new Date().toISOString();
    await this.postbus.post(store, { naar, taal }, { soort: 'wachtwoord-gewijzigd', op });
  }
}
