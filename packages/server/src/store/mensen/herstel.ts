import type { Kysely, Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { hashOfSleutel, makeSleutel } from '../sleutels.ts';
import type { Tabellen } from '../tabellen.ts';
import { changePassword } from './account.ts';

/** Minutes in which a new password can be chosen. */
export const herstelMinuten = 60;

/** Whose key it is. */
export interface Herstel {
  readonly persoon: string;
  readonly email: string;
}

/**
 * A key to choose a new password for the account of this address, in the place of an earlier one; undefined where there
 * is no such account, or it has no password.
 */
export async function makeHerstel(
  trx: Transaction<Tabellen>,
  email: string,
  nu: Date,
): Promise<string | undefined> {
  const rij = await trx
    .selectFrom('persoon')
    .innerJoin('inlogwijze', 'inlogwijze.userId', 'persoon.id')
    .where('persoon.email', '=', email)
    .where('inlogwijze.password', 'is not', null)
    .select('persoon.id')
    .executeTakeFirst();
  if (!rij) return undefined;
  const sleutel = makeSleutel();
  const nieuw = {
    sleutelhash: hashOfSleutel(sleutel),
    verloopt_op: new Date(nu.getTime() + herstelMinuten * 60_000).toISOString(),
  };
  await trx
    .insertInto('herstelsleutel')
    .values({ persoon: rij.id, ...nieuw })
    .onConflict((botsing) => botsing.column('persoon').doUpdateSet(nieuw))
    .execute();
  return sleutel;
}

/** Whose key this is; undefined where it is not, or no longer, good. */
export async function findHerstel(
  db: Kysely<Tabellen>,
  sleutel: string,
  nu: Date,
): Promise<Herstel | undefined> {
  return db
    .selectFrom('herstelsleutel')
    .innerJoin('persoon', 'persoon.id', 'herstelsleutel.persoon')
    .where('sleutelhash', '=', hashOfSleutel(sleutel))
    .where('verloopt_op', '>', nu.toISOString())
    .select(['persoon.id as persoon', 'persoon.email'])
    .executeTakeFirst();
}

/** Uses the key, once: a new password, and nobody is signed in any more. False where it was too late. */
export async function useHerstel(
  trx: Transaction<Tabellen>,
  soort: Adapter['soort'],
  { sleutel, hash }: { readonly sleutel: string; readonly hash: string },
  nu: Date,
): Promise<boolean> {
  const rij = await trx
    .deleteFrom('herstelsleutel')
    .where('sleutelhash', '=', hashOfSleutel(sleutel))
    .where('verloopt_op', '>', nu.toISOString())
    .returning('persoon')
    .executeTakeFirst();
  if (!rij) return false;
  await changePassword(trx, soort, { persoon: rij.persoon, hash, behalve: undefined }, nu);
  return true;
}
