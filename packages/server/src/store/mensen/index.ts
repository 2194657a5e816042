import type { Adapter } from '../adapter.ts';
import { changePassword, passwordOf, rename } from './account.ts';
import { exportOf, type Meegenomen } from './meenemen.ts';
import { type Opheffing, removePersoon } from './opheffing.ts';

export type { Meegenomen } from './meenemen.ts';
export type { Opheffing } from './opheffing.ts';

/** What is done with the account of one person, who is named with each. */
export interface Mensen {
  /** Their address and the hash of their password; undefined where they sign in otherwise. */
  passwordOf(persoon: string): Promise<{ readonly email: string; readonly hash: string } | undefined>;
  rename(persoon: string, naam: string): Promise<void>;
  /** Sets the hash of a new password, and ends all sessions but this one. */
  changePassword(persoon: string, hash: string, behalve: string | undefined): Promise<void>;
  /** All that is kept of them and by them. */
  exportOf(persoon: string): Promise<Meegenomen | undefined>;
  /** Removes them with all that is theirs alone; what is of an organisation stays there, without their name. */
  remove(persoon: string): Promise<Opheffing>;
}

/** The accounts of people, in a database that is up to date. */
export function openMensen(adapter: Adapter, nu: () => Date): Mensen {
  return {
    passwordOf: (persoon) => adapter.read('store', (db) => passwordOf(db, persoon)),
    rename: (persoon, naam) =>
      adapter.write('store', (trx) => rename(trx, adapter.soort, persoon, naam, nu())),
    changePassword: (persoon, hash, behalve) =>
      adapter.write('store', (trx) => changePassword(trx, adapter.soort, { persoon, hash, behalve }, nu())),
    exportOf: (persoon) => adapter.read('store', (db) => exportOf(db, persoon, nu())),
    remove: (persoon) => adapter.write('store', (trx) => removePersoon(trx, persoon, nu().toISOString())),
  };
}
