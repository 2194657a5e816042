import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the owners of a body did, in order, and of what they were reminded: of each thing once. */
export function eigenaarsMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('eigenaarstap')
        .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
          postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
        )
        .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
        .addColumn('soort', 'text', (k) => k.notNull())
        .addColumn('jaar', 'integer')
        .addColumn('functie', 'text')
        .addColumn('taak', 'text')
        .addColumn('tekst', 'text', (k) => k.notNull())
        .addColumn('wie', 'text', (k) => k.notNull())
        .addColumn('op', 'text', (k) => k.notNull())
        .execute();
      await db.schema.createIndex('eigenaarstap_stuk').on('eigenaarstap').column('stuk').execute();
      await db.schema
        .createTable('herinnering')
        .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
        .addColumn('kenmerk', 'text', (k) => k.notNull())
        .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
        .addColumn('op', 'text', (k) => k.notNull())
        .addPrimaryKeyConstraint('herinnering_een', ['stuk', 'kenmerk', 'persoon'])
        .execute();
      if (postgres) await buildWall(db);
    },
  };
}

/** Members note what they did in their own name; of what people are reminded is for the store. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const stuk = sql`exists (select 1 from stuk where stuk.id = eigenaarstap.stuk)`;
  const zelf = sql`${ruim} or (wie = current_setting('samenhang.persoon', true) and ${stuk})`;
  for (const tabel of ['eigenaarstap', 'herinnering']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  await sql`create policy lezen on eigenaarstap for select using (${ruim} or ${stuk})`.execute(db);
  await sql`create policy erbij on eigenaarstap for insert with check (${zelf})`.execute(db);
  await sql`create policy opruimen on eigenaarstap for delete using (${ruim})`.execute(db);
  await sql`create policy van_opslag on herinnering using (${ruim}) with check (${ruim})`.execute(db);
}

/** As what somebody noted that was looked, and in which language somebody is written to. */
export const rondetaalMigratie: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('eigenaarstap').addColumn('door', 'text').execute();
    await db.schema
      .alterTable('persoon')
      .addColumn('taal', 'text', (k) => k.notNull().defaultTo('nl'))
      .execute();
  },
};
