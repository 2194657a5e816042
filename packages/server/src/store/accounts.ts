import { randomBytes, randomUUID } from 'node:crypto';
import type { Organisatiesoort } from '@samenhang/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Aanbiedertoegang, openAanbiedertoegang } from './aanbieder/index.ts';
import type { Adapter } from './adapter.ts';
import { isClash } from './fouten.ts';
import { describe, type Persoon } from './mensen/persoon.ts';
import type { Aanmeldtabellen, Tabellen } from './tabellen.ts';
import { type Aanbod, findAanbod, useUitnodiging } from './uitnodigingen.ts';

/** Who signs up first, with the organisation that this server is for. The password comes as its hash. */
interface Eerste {
  readonly naam: string;
  readonly email: string;
  readonly wachtwoordhash: string;
  readonly organisatie: {
    readonly naam: string;
    readonly soort: Organisatiesoort;
    readonly code?: string | null | undefined;
  };
}

/** Being signed in, somewhere, until some moment (ISO 8601). */
interface Sessie {
  readonly id: string;
  readonly begonnenOp: string;
  readonly eindigtOp: string;
  /** What the browser says that it is. */
  readonly browser: string | null;
}

/** Who may come in. What people keep cannot be reached from here. */
export interface Accounts {
  /** For better-auth: these tables and no others. */
  readonly db: Kysely<Aanmeldtabellen>;
  readonly soort: Adapter['soort'];
  /** Signs the cookies of all servers on this database; made once, 256 bits. */
  readonly geheim: string;
  /** Has anybody signed up? */
  anybody(): Promise<boolean>;
  /** Who this is; undefined where there is no such person. */
  describe(id: string): Promise<Persoon | undefined>;
  /** Makes the first person, beheerder of their organisation; false where there is somebody already. */
  createFirst(eerste: Eerste): Promise<boolean>;
  /** What the link of an invitation offers; undefined where it is not, or no longer, good. */
  findAanbod(sleutel: string): Promise<Aanbod | undefined>;
  /**
   * Uses that link, once: makes the account that it is for, takes the one that there is, or lets it wait for who has that.
   * False where it is too late.
   */
  acceptUitnodiging(
    sleutel: string,
    wie:
      | { readonly persoon: string | undefined }
      | { readonly naam: string; readonly email: string; readonly wachtwoordhash: string },
  ): Promise<boolean>;
  /** Where this person is signed in, newest first. */
  sessies(persoon: string): Promise<readonly Sessie[]>;
  /** Ends a session of this person, or all but the one that is named; false where there was none. */
  endSessies(
    persoon: string,
    welke: { readonly id: string } | { readonly behalve: string },
  ): Promise<boolean>;
  /** What comes in by an organisation's own identity provider. */
  readonly aanbieder: Aanbiedertoegang;
  /** Counts one try under this key within a window of so many seconds: seconds to wait when it was one too many, else 0. */
  countTry(sleutel: string, hoogstens: number, vensterSeconden: number): Promise<number>;
  /** Forgets the tries under this key. */
  forgetTries(sleutel: string): Promise<void>;
}

async function readSecret(trx: Transaction<Tabellen>): Promise<string> {
  await trx
    .insertInto('instelling')
    .values({ naam: 'geheim', waarde: randomBytes(32).toString('base64url') })
    .onConflict((botsing) => botsing.column('naam').doNothing())
    .execute();
  const rij = await trx
    .selectFrom('instelling')
    .select('waarde')
    .where('naam', '=', 'geheim')
    .executeTakeFirstOrThrow();
  return rij.waarde;
}

async function hasAnybody(db: Kysely<Tabellen>): Promise<boolean> {
  return (await db.selectFrom('persoon').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Two servers on one database may both be asked: the first to lock is the first. */
async function lockPersonen(trx: Transaction<Tabellen>, soort: Adapter['soort']): Promise<void> {
  if (soort === 'postgres') await sql`lock table persoon in exclusive mode`.execute(trx);
}

interface Nieuw {
  readonly naam: string;
  readonly email: string;
  readonly wachtwoordhash: string;
}

/** A new account: its number. */
async function insertPersoon(
  trx: Transaction<Tabellen>,
  { naam, email, wachtwoordhash }: Nieuw,
  soort: Adapter['soort'],
  op: Date,
): Promise<string> {
  const nu = soort === 'postgres' ? op : op.toISOString();
  const nee = soort === 'postgres' ? false : 0;
  const persoon = randomUUID();
  const stempels = { createdAt: nu, updatedAt: nu };
  await trx
    .insertInto('persoon')
    .values({ id: persoon, name: naam, email, emailVerified: nee, image: null, ...stempels })
    .execute();
  await trx
    .insertInto('inlogwijze')
    .values({
      id: randomUUID(),
      accountId: persoon,
      providerId: 'credential',
      userId: persoon,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
      scope: null,
      password: wachtwoordhash,
      ...stempels,
    })
    .execute();
  return persoon;
}

async function insertFirst(
  trx: Transaction<Tabellen>,
  { organisatie, ...wie }: Eerste,
  soort: Adapter['soort'],
  op: Date,
): Promise<void> {
  const persoon = await insertPersoon(trx, wie, soort, op);
  const id = randomUUID();
  await trx
    .insertInto('organisatie')
    .values({ ...organisatie, id, code: organisatie.code ?? null, gemaakt_op: op.toISOString() })
    .execute();
  await trx.insertInto('lid').values({ persoon, organisatie: id, rol: 'beheerder' }).execute();
  // Whoever manages this one manages the server.
  await trx
    .insertInto('instelling')
    .values({ naam: 'organisatie', waarde: id })
    .onConflict((botsing) => botsing.column('naam').doUpdateSet({ waarde: id }))
    .execute();
}

async function listSessies(db: Kysely<Tabellen>, persoon: string, nu: Date): Promise<Sessie[]> {
  const rijen = await db
    .selectFrom('sessie')
    .where('userId', '=', persoon)
    .select(['id', 'createdAt', 'expiresAt', 'userAgent'])
    .orderBy('createdAt', 'desc')
    .execute();
  return rijen
    .filter(({ expiresAt }) => new Date(expiresAt) > nu)
    .map(({ id, createdAt, expiresAt, userAgent }) => ({
      id,
      begonnenOp: new Date(createdAt).toISOString(),
      eindigtOp: new Date(expiresAt).toISOString(),
      browser: userAgent,
    }));
}

async function endSessies(
  trx: Transaction<Tabellen>,
  persoon: string,
  welke: { readonly id: string } | { readonly behalve: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('sessie')
    .where('userId', '=', persoon)
    .where('id', 'id' in welke ? '=' : '<>', 'id' in welke ? welke.id : welke.behalve)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Counts in one statement, so that no two tries count as one. */
async function countTry(
  trx: Transaction<Tabellen>,
  sleutel: string,
  nu: number,
  venster: number,
): Promise<{ aantal: number; sinds: number }> {
  const verlopen = sql<boolean>`poging.sinds <= ${nu - venster} or poging.sinds > ${nu}`;
  return trx
    .insertInto('poging')
    .values({ sleutel, aantal: 1, sinds: nu })
    .onConflict((botsing) =>
      botsing.column('sleutel').doUpdateSet({
        aantal: sql`case when ${verlopen} then 1 else poging.aantal + 1 end`,
        sinds: sql`case when ${verlopen} then ${nu} else poging.sinds end`,
      }),
    )
    .returning(['aantal', 'sinds'])
    .executeTakeFirstOrThrow();
}

/** The accounts of a database that is up to date. */
export async function openAccounts(adapter: Adapter, nu: () => Date): Promise<Accounts> {
  const { db, soort } = adapter;
  const seconden = () => Math.floor(nu().getTime() / 1000);
  return {
    db: db as unknown as Kysely<Aanmeldtabellen>,
    soort,
    geheim: await adapter.write('store', readSecret),
    anybody: () => adapter.read('store', hasAnybody),
    describe: (id) => adapter.read({ persoon: id }, (trx) => describe(trx, id)),
    createFirst: (eerste) =>
      adapter.write('store', async (trx) => {
        await lockPersonen(trx, soort);
        if (await hasAnybody(trx)) return false;
        await insertFirst(trx, eerste, soort, nu());
        return true;
      }),
    findAanbod: (sleutel) => findAanbod(adapter, sleutel, nu()),
    acceptUitnodiging: (sleutel, wie) =>
      adapter
        .write('store', async (trx) => {
          const nieuw = 'persoon' in wie ? undefined : await insertPersoon(trx, wie, soort, nu());
          const persoon = 'persoon' in wie ? wie.persoon : nieuw;
          const gelukt = await useUitnodiging(trx, sleutel, persoon, nu().toISOString());
          // An account that nobody was invited for is not made after all.
          if (!gelukt && nieuw !== undefined)
            await trx.deleteFrom('persoon').where('id', '=', nieuw).execute();
          return gelukt;
        })
        .catch((error: unknown) => {
          // Twice at once: the other has made the account.
          if (isClash(error)) return false;
          throw error;
        }),
    aanbieder: openAanbiedertoegang(adapter, nu),
    sessies: (persoon) => adapter.read({ persoon }, (db) => listSessies(db, persoon, nu())),
    endSessies: (persoon, welke) => adapter.write({ persoon }, (trx) => endSessies(trx, persoon, welke)),
    countTry: (sleutel, hoogstens, venster) =>
      adapter.write('store', async (trx) => {
        const nuSeconden = seconden();
        const { aantal, sinds } = await countTry(trx, sleutel, nuSeconden, venster);
        return aantal > hoogstens ? Math.max(1, sinds + venster - nuSeconden) : 0;
      }),
    forgetTries: (sleutel) =>
      adapter.write('store', async (trx) => {
        await trx.deleteFrom('poging').where('sleutel', '=', sleutel).execute();
      }),
  };
}
