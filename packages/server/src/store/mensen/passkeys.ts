import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { isClash } from '../fouten.ts';
import { hashOfSleutel } from '../sleutels.ts';
import type { Passkeyrij, Tabellen } from '../tabellen.ts';

/** Minutes in which a challenge can be answered. */
export const vraagMinuten = 5;
/** Most passkeys of one person: nobody has so many devices. */
const hoogstens = 20;

/** A passkey as its owner sees it. */
interface Passkey {
  readonly id: string;
  readonly naam: string;
  readonly gemaaktOp: string;
  /** When somebody last signed in with it; null where nobody did. */
  readonly gebruiktOp: string | null;
}

/** What is kept of a new one: all that a device tells of it is public. */
type NieuwePasskey = Pick<Passkeyrij, 'kenmerk' | 'naam' | 'sleutel' | 'teller'>;

/** Passkeys (WebAuthn), and the challenges by which one is made or used. */
export interface Passkeys {
  list(persoon: string): Promise<readonly Passkey[]>;
  /** The credential ids that somebody has, so that no device makes a second one. */
  kenmerkenOf(persoon: string): Promise<readonly string[]>;
  /** Its number; undefined where that credential is there already, or this person has too many. */
  add(persoon: string, passkey: NieuwePasskey): Promise<string | undefined>;
  /** False where this person has no such passkey. */
  remove(persoon: string, id: string): Promise<boolean>;
  /** By its credential id. */
  find(kenmerk: string): Promise<Passkeyrij | undefined>;
  /** It was used: its counter must have gone on, or be none (0). False where it did not, or it is gone. */
  use(id: string, teller: number): Promise<boolean>;
  /** Remembers a challenge, for who adds a passkey or (undefined) for whoever signs in with one. */
  keepVraag(vraag: string, persoon: string | undefined): Promise<void>;
  /** Was this asked, of them, and not too long ago? It is forgotten: true once. */
  takeVraag(vraag: string, persoon: string | undefined): Promise<boolean>;
}

const listOf = (db: Kysely<Tabellen>, persoon: string): Promise<readonly Passkey[]> =>
  db
    .selectFrom('passkey')
    .where('persoon', '=', persoon)
    .select(['id', 'naam', 'gemaakt_op as gemaaktOp', 'gebruikt_op as gebruiktOp'])
    .orderBy('gemaakt_op')
    .execute();

async function kenmerkenOf(db: Kysely<Tabellen>, persoon: string): Promise<readonly string[]> {
  const rijen = await db.selectFrom('passkey').where('persoon', '=', persoon).select('kenmerk').execute();
  return rijen.map(({ kenmerk }) => kenmerk);
}

async function add(
  trx: Transaction<Tabellen>,
  persoon: string,
  passkey: NieuwePasskey,
  nu: Date,
): Promise<string | undefined> {
  if ((await kenmerkenOf(trx, persoon)).length >= hoogstens) return undefined;
  const id = randomUUID();
  await trx
    .insertInto('passkey')
    .values({ ...passkey, id, persoon, gemaakt_op: nu.toISOString(), gebruikt_op: null })
    .execute();
  return id;
}

async function remove(trx: Transaction<Tabellen>, persoon: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('passkey')
    .where('persoon', '=', persoon)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** In one statement, so that an answer that is given twice at once counts once. */
async function use(trx: Transaction<Tabellen>, id: string, teller: number, nu: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('passkey')
    .set({ teller, gebruikt_op: nu.toISOString() })
    .where('id', '=', id)
    .where((eb) => (teller === 0 ? eb('teller', '=', 0) : eb('teller', '<', teller)))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function takeVraag(
  trx: Transaction<Tabellen>,
  vraag: string,
  persoon: string | undefined,
  nu: Date,
): Promise<boolean> {
  const rij = await trx
    .deleteFrom('passkeyvraag')
    .where('vraaghash', '=', hashOfSleutel(vraag))
    .returning(['persoon', 'verloopt_op'])
    .executeTakeFirst();
  return rij !== undefined && rij.persoon === (persoon ?? null) && rij.verloopt_op > nu.toISOString();
}

/** The passkeys of a database that is up to date. */
export function openPasskeys(adapter: Adapter, nu: () => Date): Passkeys {
  return {
    list: (persoon) => adapter.read('store', (db) => listOf(db, persoon)),
    kenmerkenOf: (persoon) => adapter.read('store', (db) => kenmerkenOf(db, persoon)),
    add: (persoon, passkey) =>
      adapter
        .write('store', (trx) => add(trx, persoon, passkey, nu()))
        .catch((error: unknown) => {
          if (isClash(error)) return undefined;
          throw error;
        }),
    remove: (persoon, id) => adapter.write('store', (trx) => remove(trx, persoon, id)),
    find: (kenmerk) =>
      adapter.read('store', (db) =>
        db.selectFrom('passkey').where('kenmerk', '=', kenmerk).selectAll().executeTakeFirst(),
      ),
    use: (id, teller) => adapter.write('store', (trx) => use(trx, id, teller, nu())),
    keepVraag: (vraag, persoon) =>
      adapter.write('store', async (trx) => {
        const verloopt_op = new Date(nu().getTime() + vraagMinuten * 60_000).toISOString();
        await trx
          .insertInto('passkeyvraag')
          .values({ vraaghash: hashOfSleutel(vraag), persoon: persoon ?? null, verloopt_op })
          .execute();
      }),
    takeVraag: (vraag, persoon) => adapter.write('store', (trx) => takeVraag(trx, vraag, persoon, nu())),
  };
}
