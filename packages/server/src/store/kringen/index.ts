import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Uitslag } from '../uitslag.ts';
import { addAfspraak, changeAfspraak, removeAfspraak } from './afspraken.ts';
import { Kringbereik } from './bereik.ts';
import { Kluis } from './kluis.ts';
import {
  changeKring,
  type Kringbegin,
  type Kringgang,
  type Kringinstelling,
  makeKring,
  moveKring,
  readKring,
} from './kring.ts';
import { listKringen, type Werk } from './lees.ts';
import { accept, findNodiging, invite, leave, withdraw } from './mensen.ts';
import { addTekst, changeTekst, consent, removeTekst, send, type Tekstinhoud } from './teksten.ts';
import { type Kringronde, tickKringen } from './vernietig.ts';
import type { Afspraakinhoud, Kring, Kringafspraak, Kringkop, Kringnodiging, Kringtekst } from './vormen.ts';

export { readKringen } from './meenemen.ts';
export { leaveAll } from './mensen.ts';

/** What one person does in the rooms in which they take part. Of any other nothing is told: `onbekend`. */
interface Kringen {
  /** May this person make a room? */
  mayMake(): Promise<boolean>;
  list(): Promise<readonly Kringkop[]>;
  read(id: string): Promise<Uitslag<Kring>>;
  create(begin: Kringbegin): Promise<Uitslag<Kring>>;
  change(id: string, versie: number, stel: Kringinstelling): Promise<Uitslag<Kring>>;
  /** Closes it, opens it again, or destroys at once what was said. */
  move(id: string, versie: number, gang: Kringgang): Promise<Uitslag<Kring>>;
  invite(
    id: string,
    wie: Pick<Kringnodiging, 'email' | 'rol'>,
  ): Promise<Uitslag<Kringnodiging & { readonly sleutel: string }>>;
  withdraw(id: string, nodiging: string): Promise<Uitslag<undefined>>;
  /** What a link offers this person; undefined where it is not theirs, or no longer good. */
  findNodiging(sleutel: string): Promise<Pick<Kringnodiging, 'rol' | 'verlooptOp'> | undefined>;
  accept(als: {
    readonly sleutel: string;
    readonly hoedanigheid: string;
    readonly regels: string;
  }): Promise<Uitslag<Kring>>;
  leave(id: string): Promise<Uitslag<undefined>>;
  addTekst(id: string, inhoud: Tekstinhoud): Promise<Uitslag<Kringtekst>>;
  changeTekst(id: string, tekst: string, versie: number, inhoud: Tekstinhoud): Promise<Uitslag<Kringtekst>>;
  removeTekst(id: string, tekst: string, versie: number): Promise<Uitslag<Kringtekst | undefined>>;
  consent(id: string, tekst: string, versie: number, akkoord: boolean): Promise<Uitslag<Kringtekst>>;
  send(id: string, tekst: string, versie: number): Promise<Uitslag<Kringtekst>>;
  addAfspraak(id: string, inhoud: Afspraakinhoud): Promise<Uitslag<Kringafspraak>>;
  changeAfspraak(
    id: string,
    afspraak: string,
    versie: number,
    inhoud: Afspraakinhoud,
  ): Promise<Uitslag<Kringafspraak>>;
  removeAfspraak(id: string, afspraak: string, versie: number): Promise<Uitslag<Kringafspraak | undefined>>;
}

function makeKringen(adapter: Adapter, persoon: string, kluis: Kluis, nu: () => Date): Kringen {
  const werkOf = (db: Adapter['db']): Werk => ({ bereik: new Kringbereik(db, persoon), kluis, nu: nu() });
  const read = <T>(werk: (w: Werk) => Promise<T>) => adapter.read({ persoon }, (db) => werk(werkOf(db)));
  const write = <T>(werk: (w: Werk) => Promise<T>) => adapter.write({ persoon }, (db) => werk(werkOf(db)));
  // What changes who takes part, or reaches what others noted for themselves, no single person may: the store does it.
  const asStore = <T>(werk: (trx: Transaction<Tabellen>, w: Werk) => Promise<T>) =>
    adapter.write('store', (trx) => werk(trx, werkOf(trx)));
  return {
    mayMake: () => read(({ bereik }) => bereik.mayMake()),
    list: () => read(listKringen),
    read: (id) => read((w) => readKring(w, id)),
    create: (begin) => asStore((trx, w) => makeKring(trx, w, begin)),
    change: (id, versie, stel) => write((w) => changeKring(w, id, versie, stel)),
    async move(id, versie, gang) {
      const uitslag = await asStore((trx, w) => moveKring(trx, w, { id, versie }, gang));
      if (uitslag.ok && gang.naar === 'vernietigd') await adapter.scrub();
      return uitslag;
    },
    invite: (id, wie) => write((w) => invite(w, id, wie)),
    withdraw: (id, nodiging) => write((w) => withdraw(w, id, nodiging)),
    findNodiging: (sleutel) => adapter.read('store', (db) => findNodiging(db, persoon, sleutel, nu())),
    accept: (als) => asStore((trx, w) => accept(trx, w, als)),
    leave: (id) => asStore((trx, w) => leave(trx, w, id)),
    addTekst: (id, inhoud) => write((w) => addTekst(w, id, inhoud)),
    changeTekst: (kring, id, versie, inhoud) => write((w) => changeTekst(w, { kring, id, versie }, inhoud)),
    removeTekst: (kring, id, versie) => write((w) => removeTekst(w, { kring, id, versie })),
    consent: (kring, id, versie, akkoord) => write((w) => consent(w, { kring, id, versie }, akkoord)),
    send: (kring, id, versie) => write((w) => send(w, { kring, id, versie })),
    addAfspraak: (id, inhoud) => write((w) => addAfspraak(w, id, inhoud)),
    changeAfspraak: (kring, id, versie, inhoud) =>
      write((w) => changeAfspraak(w, { kring, id, versie }, inhoud)),
    removeAfspraak: (kring, id, versie) => write((w) => removeAfspraak(w, { kring, id, versie })),
  };
}

/** What the store has of rooms. */
export interface Kringdeel {
  /** The rooms in which this person takes part. */
  kringenFor(actor: { readonly id: string }): Kringen;
  /** Does what is due in rooms on this day. */
  tickKringen(vandaag: string): Promise<Kringronde>;
}

export function openKringen(adapter: Adapter, geheim: string, nu: () => Date): Kringdeel {
  const kluis = new Kluis(geheim);
  return {
    kringenFor: ({ id }) => makeKringen(adapter, id, kluis, nu),
    tickKringen: (vandaag) => tickKringen(adapter, nu(), vandaag),
  };
}
