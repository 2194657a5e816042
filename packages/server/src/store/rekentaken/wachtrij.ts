/**
 * The queue of PostgreSQL: graphile-worker, in a schema of its own. It only tells workers that there is something to do,
 * at least once; who may do it, and whose answer counts, is decided by the row of the work itself (see kast.ts).
 */

import { type Kysely, sql } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';

/** What the queue calls our work. */
export const wachtrijnaam = 'rekentaak';

const klaar = new WeakSet<Adapter>();

/** Makes the tables of the queue where they are not there yet. Nothing to do for a database that has no queue. */
export async function prepareQueue(adapter: Adapter): Promise<void> {
  if (adapter.adres === undefined || klaar.has(adapter)) return;
  const { Logger, runMigrations } = await import('graphile-worker');
  const connectionString = adapter.adres;
  // Those that start at the same moment would trip over each other's half-made tables.
  await adapter.alone(() => runMigrations({ connectionString, logger: new Logger(() => () => undefined) }));
  klaar.add(adapter);
}

/** Tells the workers of this piece of work, once. */
export async function deliver(
  trx: Kysely<Tabellen>,
  { id, voorrang }: { readonly id: string; readonly voorrang: number },
): Promise<void> {
  await sql`select graphile_worker.add_job(${wachtrijnaam}, json_build_object('id', ${id}::text),
    job_key => ${id}, job_key_mode => 'unsafe_dedupe', priority => ${voorrang}::int)`.execute(trx);
}

/**
 * What waits and is not in the queue comes into it: after a copy was put back, or where a worker was lost. What lost
 * workers hold in the queue is let go.
 */
export async function repairQueue(trx: Kysely<Tabellen>, verloren: readonly string[]): Promise<void> {
  if (verloren.length > 0)
    await sql`select graphile_worker.force_unlock_workers(${[...verloren]}::text[])`.execute(trx);
  const { rows } = await sql<{ id: string; voorrang: number }>`
    select id, voorrang from rekentaak where staat = 'wacht'
    and not exists (select 1 from graphile_worker.jobs where jobs.key = rekentaak.id)`.execute(trx);
  for (const rij of rows) await deliver(trx, rij);
}
