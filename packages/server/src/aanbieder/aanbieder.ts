import type { Logger } from 'pino';
import type { Opslag, Toelating } from '../store/index.ts';
import type { Toegang } from '../toegang/index.ts';
import { emailOf, naamOf, rolregelsOf } from './claims.ts';
import type { Aanbiederinstelling } from './instelling.ts';
import { Onbereikbaar, Protocol } from './protocol.ts';

/** The cookies of who came in, or why nobody did; `onjuist`: what came back does not fit what went out. */
export type Aankomst =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly code: 'onjuist' | (Toelating & { readonly ok: false })['code'] }
  | { readonly ok: false; readonly code: 'te-vaak'; readonly wacht: number };

interface Terug {
  /** What stands behind the question mark of the address to which the provider sent somebody back. */
  readonly zoekdeel: string;
  /** What this browser kept when it set out. */
  readonly vertrek: string;
  /** The network address that asks. */
  readonly adres: string;
  readonly request: Request;
}

/** Coming in by the identity provider of an organisation, and going out again on both sides. */
export class Aanbieder {
  private readonly instelling: Aanbiederinstelling;
  private readonly opslag: Opslag;
  private readonly toegang: Toegang;
  private readonly protocol: Protocol;

  constructor(instelling: Aanbiederinstelling, opslag: Opslag, toegang: Toegang, log: Logger) {
    this.instelling = instelling;
    this.opslag = opslag;
    this.toegang = toegang;
    this.protocol = new Protocol(instelling, log);
  }

  get naam(): string {
    return this.instelling.naam;
  }

  /** Does the provider answer as one? Sign-in by password goes on where it does not. */
  async isReachable(): Promise<boolean> {
    try {
      await this.protocol.discover();
      return true;
    } catch (error) {
      if (error instanceof Onbereikbaar) return false;
      throw error;
    }
  }

  /** Where to go to sign in, and what the browser keeps meanwhile. @throws Onbereikbaar */
  begin(koppel?: string): Promise<{ readonly adres: string; readonly vertrek: string }> {
    return this.protocol.begin(koppel);
  }

  /** Lets in who comes back. @throws Onbereikbaar */
  async finish({ zoekdeel, vertrek, adres, request }: Terug): Promise<Aankomst> {
    const store = await this.opslag.peek();
    // Where nobody was yet there is no organisation to be of.
    if (!store) return { ok: false, code: 'geen-rol' };
    const wacht = await this.toegang.countAddress(store, adres);
    if (wacht > 0) return { ok: false, code: 'te-vaak', wacht };
    const terug = await this.protocol.finish(zoekdeel, vertrek);
    if (!terug) return { ok: false, code: 'onjuist' };
    const { claims, sid, bewijs, koppel } = terug;
    // Who asked to be coupled must still be the one who is signed in.
    if (koppel !== undefined && (await this.toegang.identify(request))?.id !== koppel)
      return { ok: false, code: 'onjuist' };
    const wie = { aanbieder: this.instelling.uitgever, onderwerp: claims.sub };
    const { aanbieder } = store.accounts;
    const toelating = await aanbieder.admit({
      ...wie,
      naam: naamOf(claims),
      email: emailOf(claims, this.instelling.domeinen),
      rollen: rolregelsOf(claims, this.instelling),
      koppel,
    });
    if (!toelating.ok) return toelating;
    const { sessie, cookies } = await this.toegang.letIn(store, toelating.persoon, request.headers);
    await aanbieder.keepSession({ sessie, ...wie, sid, bewijs });
    return { ok: true, cookies };
  }

  /** Where to go to be signed out at the provider too; undefined for who did not come by it, or where it has no such page. */
  async endAddress(sessie: string): Promise<string | undefined> {
    const store = await this.opslag.peek();
    const bewijs = await store?.accounts.aanbieder.findBewijs(sessie);
    if (bewijs === undefined) return undefined;
    try {
      return await this.protocol.endAddress(bewijs);
    } catch (error) {
      // Signed out here they are all the same.
      if (error instanceof Onbereikbaar) return undefined;
      throw error;
    }
  }

  /** Ends the sessions that the provider says have ended; false where this is no such word of it. @throws Onbereikbaar */
  async logout(token: string): Promise<boolean> {
    const welke = await this.protocol.readLogout(token);
    if (!welke) return false;
    const store = await this.opslag.peek();
    await store?.accounts.aanbieder.endSessions(this.instelling.uitgever, welke);
    return true;
  }
}
