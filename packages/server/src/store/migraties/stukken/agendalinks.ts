import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Private feeds of a calendar, each with a key of which only the hash is kept, and what each gave out last. */
export function agendalinksMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('agendalink')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
        .addColumn('soort', 'text', (k) => k.notNull())
        .addColumn('over', 'text', (k) => k.notNull())
        .addColumn('taal', 'text', (k) => k.notNull())
        .addColumn('sleutelhash', 'text', (k) => k.notNull().unique())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('gebruikt_op', 'text')
        .addColumn('ingetrokken_op', 'text')
        .execute();
      await db.schema.createIndex('agendalink_persoon').on('agendalink').column('persoon').execute();
      await db.schema
        .createTable('agendapunt')
        .addColumn('link', 'text', (k) => k.notNull().references('agendalink.id').onDelete('cascade'))
        .addColumn('uid', 'text', (k) => k.notNull())
        .addColumn('volgnummer', 'integer', (k) => k.notNull())
        .addColumn('afgelast', 'integer', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .addColumn('dag', 'text', (k) => k.notNull())
        .addPrimaryKeyConstraint('agendapunt_een', ['link', 'uid'])
        .execute();
      await sql`insert into bewaartermijn (wat, dagen) values ('agendalink', 30)`.execute(db);
      if (soort === 'postgres') await buildWall(db);
    },
  };
}

/** A link is of one person; what it gave out is read and written by the store, for who has the key. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const eigen = sql`${ruim} or persoon = current_setting('samenhang.persoon', true)`;
  for (const [tabel, wie] of [
    ['agendalink', eigen],
    ['agendapunt', ruim],
  ] as const) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
    await sql`create policy van_persoon on ${sql.table(tabel)} using (${wie}) with check (${wie})`.execute(
      db,
    );
  }
}
