import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';
import { applyRollen, type Lidmaatschap, type Rolregel, resolveRollen } from './rollen.ts';

type Trx = Transaction<Tabellen>;

/** Somebody as their organisation's identity provider knows them, with what they are there. */
export interface Bekende {
  /** Which provider: its issuer. */
  readonly aanbieder: string;
  /** Their number there, which stays when their name or address changes. */
  readonly onderwerp: string;
  readonly naam: string | undefined;
  /** Only where the provider vouches for it. */
  readonly email: string | undefined;
  /** In the order of the rules: the first of an organisation counts. */
  readonly rollen: readonly Rolregel[];
  /** Who is signed in here and asks to be coupled to this; else the address decides. */
  readonly koppel: string | undefined;
}

/**
 * Who came in, or why nobody did: nothing here for who has no role, the provider does not vouch for an address, or that
 * address has an account here which nobody proved to be theirs.
 */
export type Toelating =
  | { readonly ok: true; readonly persoon: string }
  | { readonly ok: false; readonly code: 'geen-rol' | 'geen-adres' | 'bestaat' };

const wijzeVan = (aanbieder: string) => `oidc:${aanbieder}`;

async function findCoupled(trx: Trx, { aanbieder, onderwerp }: Bekende): Promise<string | undefined> {
  const rij = await trx
    .selectFrom('inlogwijze')
    .select('userId')
    .where('providerId', '=', wijzeVan(aanbieder))
    .where('accountId', '=', onderwerp)
    .executeTakeFirst();
  return rij?.userId;
}

interface Stempels {
  readonly soort: Adapter['soort'];
  readonly nu: Date;
}

const momentOf = ({ soort, nu }: Stempels) => (soort === 'postgres' ? nu : nu.toISOString());

async function couple(
  trx: Trx,
  persoon: string,
  { aanbieder, onderwerp }: Bekende,
  stempels: Stempels,
): Promise<void> {
  const moment = momentOf(stempels);
  await trx
    .insertInto('inlogwijze')
    .values({
      id: randomUUID(),
      accountId: onderwerp,
      providerId: wijzeVan(aanbieder),
      userId: persoon,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
      scope: null,
      password: null,
      createdAt: moment,
      updatedAt: moment,
    })
    .execute();
}

/** The account with this address, where it was proven to be of whoever has it. */
async function findByAddress(
  trx: Trx,
  email: string,
): Promise<{ readonly id: string; readonly bewezen: boolean } | undefined> {
  const rij = await trx
    .selectFrom('persoon')
    .select(['id', 'emailVerified'])
    .where('email', '=', email)
    .executeTakeFirst();
  return rij && { id: rij.id, bewezen: Boolean(rij.emailVerified) };
}

async function insertPersoon(
  trx: Trx,
  email: string,
  naam: string | undefined,
  stempels: Stempels,
): Promise<string> {
  const id = randomUUID();
  const moment = momentOf(stempels);
  await trx
    .insertInto('persoon')
    .values({
      id,
      name: naam ?? email.split('@')[0] ?? email,
      email,
      emailVerified: stempels.soort === 'postgres' ? true : 1,
      image: null,
      createdAt: moment,
      updatedAt: moment,
    })
    .execute();
  return id;
}

/** The account of somebody who was not here before, or whose account is not coupled yet. */
async function welcome(
  trx: Trx,
  wie: Bekende,
  lidmaatschappen: readonly Lidmaatschap[],
  stempels: Stempels,
): Promise<Toelating> {
  if (wie.koppel !== undefined) {
    await couple(trx, wie.koppel, wie, stempels);
    return { ok: true, persoon: wie.koppel };
  }
  if (wie.email === undefined) return { ok: false, code: 'geen-adres' };
  const bekend = await findByAddress(trx, wie.email);
  // Somebody else may have signed up with this address: who has the password is asked to couple it.
  if (bekend && !bekend.bewezen) return { ok: false, code: 'bestaat' };
  if (!bekend && lidmaatschappen.length === 0) return { ok: false, code: 'geen-rol' };
  const persoon = bekend?.id ?? (await insertPersoon(trx, wie.email, wie.naam, stempels));
  await couple(trx, persoon, wie, stempels);
  return { ok: true, persoon };
}

/** The name as the provider has it now. */
async function rename(trx: Trx, persoon: string, naam: string | undefined): Promise<void> {
  if (naam === undefined) return;
  await trx.updateTable('persoon').set({ name: naam }).where('id', '=', persoon).execute();
}

async function isMember(trx: Trx, persoon: string): Promise<boolean> {
  const lid = await trx.selectFrom('lid').select('rol').where('persoon', '=', persoon).executeTakeFirst();
  return lid !== undefined;
}

/** Lets somebody in, within one transaction: see `Aanbiedertoegang`. */
export async function admit(trx: Trx, wie: Bekende, stempels: Stempels): Promise<Toelating> {
  const lidmaatschappen = await resolveRollen(trx, wie.rollen);
  const gekoppeld = await findCoupled(trx, wie);
  // Another's number at the provider cannot be coupled once more.
  if (wie.koppel !== undefined && gekoppeld !== undefined && gekoppeld !== wie.koppel)
    return { ok: false, code: 'bestaat' };
  const wieIs: Toelating =
    gekoppeld === undefined
      ? await welcome(trx, wie, lidmaatschappen, stempels)
      : { ok: true, persoon: gekoppeld };
  if (!wieIs.ok) return wieIs;
  const { persoon } = wieIs;
  await rename(trx, persoon, wie.naam);
  await applyRollen(trx, persoon, lidmaatschappen, stempels.nu.toISOString());
  return (await isMember(trx, persoon)) ? wieIs : { ok: false, code: 'geen-rol' };
}
