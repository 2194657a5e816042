import type { Adapter } from '../adapter.ts';
import { changePassword, passwordOf, rename, setTaal } from './account.ts';
import { meetBrowser } from './browsers.ts';
import { acceptGenodigd, type Genodigd, listGenodigd } from './genodigd.ts';
import { findHerstel, type Herstel, makeHerstel, useHerstel } from './herstel.ts';
import { exportOf } from './meenemen.ts';
import { type Opheffing, removePersoon } from './opheffing.ts';
import { openPasskeys, type Passkeys } from './passkeys.ts';

export { herstelMinuten } from './herstel.ts';
export type { Opheffing } from './opheffing.ts';
export { vraagMinuten } from './passkeys.ts';

/** What is done with the account of one person, who is named with each. */
export interface Mensen {
  /** Their address and the hash of their password; undefined where they sign in otherwise. */
  passwordOf(persoon: string): Promise<{ readonly email: string; readonly hash: string } | undefined>;
  rename(persoon: string, naam: string): Promise<void>;
  /** In which language they are written to. */
  setTaal(persoon: string, taal: 'nl' | 'en'): Promise<void>;
  /** Sets the hash of a new password, and ends all sessions but this one. */
  changePassword(persoon: string, hash: string, behalve: string | undefined): Promise<void>;
  /** A key to choose a new password for the account of this address; undefined where there is none with a password. */
  makeHerstel(email: string): Promise<string | undefined>;
  /** Whose key that is; undefined where it is not, or no longer, good. */
  findHerstel(sleutel: string): Promise<Herstel | undefined>;
  /** Uses it, once: sets the hash of a new password and ends all sessions. False where it is too late. */
  useHerstel(sleutel: string, hash: string): Promise<boolean>;
  /** Remembers a browser by the key that it brings: is it new to somebody who signed in with others before? */
  meetBrowser(persoon: string, sleutel: string): Promise<boolean>;
  /** By which they sign in without a password. */
  readonly passkeys: Passkeys;
  /** Invitations for their address. */
  listGenodigd(persoon: string): Promise<readonly Genodigd[]>;
  /** Takes one of those up; false where there is none. */
  acceptGenodigd(persoon: string, id: string): Promise<boolean>;
  /** All that is kept of them and by them: the text of a JSON file, piece by piece. */
  exportOf(persoon: string): Promise<AsyncIterator<string, undefined> | undefined>;
  /** Removes them with all that is theirs alone; what is of an organisation stays there, without their name. */
  remove(persoon: string): Promise<Opheffing>;
}

/** The accounts of people, in a database that is up to date. `geheim` opens what is sealed in it. */
export function openMensen(adapter: Adapter, geheim: string, nu: () => Date): Mensen {
  return {
    passwordOf: (persoon) => adapter.read('store', (db) => passwordOf(db, persoon)),
    rename: (persoon, naam) =>
      adapter.write('store', (trx) => rename(trx, adapter.soort, persoon, naam, nu())),
    setTaal: (persoon, taal) => adapter.write('store', (trx) => setTaal(trx, persoon, taal)),
    changePassword: (persoon, hash, behalve) =>
      adapter.write('store', (trx) => changePassword(trx, adapter.soort, { persoon, hash, behalve }, nu())),
    makeHerstel: (email) => adapter.write('store', (trx) => makeHerstel(trx, email, nu())),
    findHerstel: (sleutel) => adapter.read('store', (db) => findHerstel(db, sleutel, nu())),
    useHerstel: (sleutel, hash) =>
      adapter.write('store', (trx) => useHerstel(trx, adapter.soort, { sleutel, hash }, nu())),
    meetBrowser: (persoon, sleutel) =>
      adapter.write('store', (trx) => meetBrowser(trx, persoon, sleutel, nu().toISOString())),
    passkeys: openPasskeys(adapter, nu),
    listGenodigd: (persoon) => adapter.read('store', (db) => listGenodigd(db, persoon, nu().toISOString())),
    acceptGenodigd: (persoon, id) =>
      adapter.write('store', (trx) => acceptGenodigd(trx, persoon, id, nu().toISOString())),
    exportOf: (persoon) => exportOf((werk) => adapter.read('store', werk), geheim, persoon, nu()),
    remove: (persoon) => adapter.write('store', (trx) => removePersoon(trx, persoon, nu().toISOString())),
  };
}
