import type { Kysely, Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';

/** What better-auth calls signing in with a password. */
const metWachtwoord = 'credential';

/** A moment as the tables of better-auth hold it. */
const stampOf = (soort: Adapter['soort'], nu: Date): Date | string =>
  soort === 'postgres' ? nu : nu.toISOString();

/** The address of somebody and the hash of their password; undefined where they have none. */
export async function passwordOf(
  db: Kysely<Tabellen>,
  persoon: string,
): Promise<{ readonly email: string; readonly hash: string } | undefined> {
  const rij = await db
    .selectFrom('inlogwijze')
    .innerJoin('persoon', 'persoon.id', 'inlogwijze.userId')
    .where('persoon.id', '=', persoon)
    .where('providerId', '=', metWachtwoord)
    .select(['email', 'password'])
    .executeTakeFirst();
  return rij?.password ? { email: rij.email, hash: rij.password } : undefined;
}

export async function rename(
  trx: Transaction<Tabellen>,
  soort: Adapter['soort'],
  persoon: string,
  naam: string,
  nu: Date,
): Promise<void> {
  await trx
    .updateTable('persoon')
    .set({ name: naam, updatedAt: stampOf(soort, nu) })
    .where('id', '=', persoon)
    .execute();
}

/** In which language they are written to from now on. */
export async function setTaal(trx: Transaction<Tabellen>, persoon: string, taal: 'nl' | 'en'): Promise<void> {
  await trx.updateTable('persoon').set({ taal }).where('id', '=', persoon).execute();
}

interface Nieuw {
  readonly persoon: string;
  readonly hash: string;
  /** The session that goes on; undefined where none does. */
  readonly behalve: string | undefined;
}

/** A new password; who is signed in elsewhere no longer is, and an older key to choose one does nothing. */
export async function changePassword(
  trx: Transaction<Tabellen>,
  soort: Adapter['soort'],
  { persoon, hash, behalve = '' }: Nieuw,
  nu: Date,
): Promise<void> {
  await trx
    .updateTable('inlogwijze')
    .set({ password: hash, updatedAt: stampOf(soort, nu) })
    .where('userId', '=', persoon)
    .where('providerId', '=', metWachtwoord)
    .execute();
  await trx.deleteFrom('sessie').where('userId', '=', persoon).where('id', '<>', behalve).execute();
  await trx.deleteFrom('herstelsleutel').where('persoon', '=', persoon).execute();
}
