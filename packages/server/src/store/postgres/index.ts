import { Kysely, PostgresDialect, type PostgresPool, sql, type Transaction } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { Adapter, Namens, Opslagmeter, Verbinding } from '../adapter.ts';
import { asOpslagfout, guardOpslag, Opslagfout } from '../fouten.ts';
import type { Tabellen } from '../tabellen.ts';

/** Oldest PostgreSQL that will do, as `server_version_num`. */
const oudste = 150_000;
const wachtMs = 5000;
/** The whole of a count or a sequence fits in a number: far below 2^53. */
const int8 = 20;

/** Tells the database for whom this transaction is: its policies show the rows of that person alone. */
async function tellWho(trx: Transaction<Tabellen>, namens: Namens): Promise<void> {
  const [naam, waarde] =
    namens === 'store'
      ? ['samenhang.alles', 'ja']
      : 'persoon' in namens
        ? ['samenhang.persoon', namens.persoon]
        : ['samenhang.stuk', namens.stuk];
  await sql`select set_config(${naam}, ${waarde}, true)`.execute(trx);
}

/** A role above row-level security would make it a paper wall, and an old server lacks what we use. */
async function checkServer(db: Kysely<Tabellen>): Promise<void> {
  const { rows } = await sql<{ versie: number; machtig: boolean }>`
    select current_setting('server_version_num')::int as versie, (rolsuper or rolbypassrls) as machtig
    from pg_roles where rolname = current_user`.execute(db);
  if ((rows[0]?.versie ?? 0) < oudste) throw new Opslagfout('geen-postgres');
  if (rows[0]?.machtig !== false) throw new Opslagfout('te-machtig');
}

/** The pool, with the time that work waits for a connection told to who keeps count of it. */
function measured(pool: pg.Pool, meter: Opslagmeter): PostgresPool {
  meter.volg(() => ({
    bezig: pool.totalCount - pool.idleCount,
    vrij: pool.idleCount,
    wachtend: pool.waitingCount,
  }));
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const begin = performance.now();
      try {
        return await pool.connect();
      } finally {
        meter.wachtte((performance.now() - begin) / 1000);
      }
    },
  };
}

/** Any number will do, as long as it is ours alone. */
const slot = 7_311_209;

/** Does this while no other process does; by a connection of its own, so that the pool may be small. */
async function holdSlot<T>(adres: string, werk: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adres, connectionTimeoutMillis: wachtMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [slot]);
    return await werk();
  } finally {
    await client.end();
  }
}

/** The database at this address. @throws Opslagfout where it does not answer or will not do */
export async function openPostgres(
  adres: string,
  { hoogstens = 10, meter }: Verbinding = {},
): Promise<Adapter> {
  if (!/^postgres(?:ql)?:\/\//u.test(adres)) throw new Opslagfout('geen-postgres');
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: adres,
    connectionTimeoutMillis: wachtMs,
    max: hoogstens,
    types,
  });
  // A connection that is lost while nobody uses it is replaced; whoever asks next hears whether that went.
  pool.on('error', () => undefined);
  // Nor is one that is lost between two questions of one piece of work a reason to stop: the next question fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tabellen>({
    dialect: new PostgresDialect({ pool: meter ? measured(pool, meter) : pool, cursor: Cursor }),
  });
  const within = <T>(
    namens: Namens,
    stand: 'read committed' | 'repeatable read',
    werk: (trx: Transaction<Tabellen>) => Promise<T>,
  ): Promise<T> =>
    guardOpslag(() =>
      db
        .transaction()
        .setIsolationLevel(stand)
        .execute(async (trx) => {
          await tellWho(trx, namens);
          return werk(trx);
        }),
    );
  try {
    await checkServer(db);
  } catch (error) {
    await db.destroy();
    throw asOpslagfout(error);
  }
  return {
    soort: 'postgres',
    db,
    adres,
    write: (namens, werk) => within(namens, 'read committed', werk),
    read: (namens, werk) => within(namens, 'repeatable read', werk),
    alone: (werk) => guardOpslag(() => holdSlot(adres, werk)),
    // Only keys: what they sealed is noise without them.
    scrub: () => guardOpslag(async () => void (await sql`vacuum full kringsleutel`.execute(db))),
    close: () => db.destroy(),
  };
}
