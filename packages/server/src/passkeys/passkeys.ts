import type { Taal } from '@samenhang/taal';
import type { Postbus } from '../post/index.ts';
import { type Opslag, vraagMinuten } from '../store/index.ts';
import type { Toegang } from '../toegang/index.ts';
import type { Plek } from './plek.ts';
import { type Aanmaak, askAny, askNew, challengeIn, checkNew, checkUse, type Gebruik } from './protocol.ts';

/** Why somebody may not add a passkey: what is wrong with the password that they gave, or that they have none. */
type Twijfel =
  | { readonly ok: false; readonly code: 'verplicht' | 'onjuist' | 'geen-wachtwoord' }
  | { readonly ok: false; readonly code: 'te-vaak'; readonly wacht: number };

const vraagMs = vraagMinuten * 60_000;

/** Adding passkeys, and coming in by one: that is something one has and something one knows or is, so both steps. */
export class Passkeypoort {
  private readonly plek: Plek;
  private readonly opslag: Opslag;
  private readonly toegang: Toegang;
  private readonly postbus: Postbus;

  constructor(plek: Plek, opslag: Opslag, toegang: Toegang, postbus: Postbus) {
    this.plek = plek;
    this.opslag = opslag;
    this.toegang = toegang;
    this.postbus = postbus;
  }

  /**
   * What to ask the device of who is signed in, for a new passkey. The password is asked too: who finds a browser open
   * must not leave a way in. Who comes in by their organisation only has none: that decides how they come in.
   */
  async beginNew(persoon: string, wachtwoord: string | undefined) {
    const store = await this.opslag.open();
    const wie = await store.accounts.describe(persoon);
    if (!wie || !(await store.mensen.passwordOf(persoon)))
      return { ok: false, code: 'geen-wachtwoord' } as const satisfies Twijfel;
    const proef: { readonly ok: true } | Twijfel = await this.toegang.wachtwoorden.check(persoon, wachtwoord);
    if (!proef.ok) return proef;
    const { passkeys } = store.mensen;
    const opties = await askNew(this.plek, wie, await passkeys.kenmerkenOf(persoon), vraagMs);
    await passkeys.keepVraag(opties.challenge, persoon);
    return { ok: true, opties } as const;
  }

  /**
   * Keeps a new passkey under that name, and tells its owner by mail: it is a way in. Its number; undefined where the
   * answer does not fit what was asked.
   */
  async add(persoon: string, taal: Taal, naam: string, antwoord: Aanmaak): Promise<string | undefined> {
    const store = await this.opslag.open();
    const { passkeys } = store.mensen;
    const vraag = await challengeIn(antwoord.response.clientDataJSON);
    if (vraag === undefined || !(await passkeys.takeVraag(vraag, persoon))) return undefined;
    const nieuw = await checkNew(this.plek, antwoord, vraag);
    const id = nieuw && (await passkeys.add(persoon, { ...nieuw, naam }));
    const wie = id === undefined ? undefined : await store.accounts.describe(persoon);
    const op = new Date().toISOString();
    if (wie)
      await this.postbus.post(store, { naar: wie.email, taal }, { soort: 'passkey-toegevoegd', op, naam });
    return id;
  }

  /** What to ask the device of whoever wants to come in; or seconds to wait where this address asked too often. */
  async begin(adres: string) {
    const store = await this.opslag.open();
    const wacht = await this.toegang.countAddress(store, adres);
    if (wacht > 0) return { ok: false, wacht } as const;
    const opties = await askAny(this.plek, vraagMs);
    await store.mensen.passkeys.keepVraag(opties.challenge, undefined);
    return { ok: true, opties } as const;
  }

  /** Lets in who answered with their passkey: the cookies; undefined where the answer does not fit what was asked. */
  async finish(antwoord: Gebruik, headers: Headers): Promise<readonly string[] | undefined> {
    const store = await this.opslag.open();
    const { passkeys } = store.mensen;
    const vraag = await challengeIn(antwoord.response.clientDataJSON);
    if (vraag === undefined || !(await passkeys.takeVraag(vraag, undefined))) return undefined;
    const passkey = await passkeys.find(antwoord.id);
    if (!passkey) return undefined;
    const teller = await checkUse(this.plek, antwoord, vraag, passkey);
    if (teller === undefined || !(await passkeys.use(passkey.id, teller))) return undefined;
    return (await this.toegang.letIn(store, passkey.persoon, headers)).cookies;
  }
}
