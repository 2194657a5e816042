import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Links that share a piece: whoever reads one sees that piece and nothing else. */
export function deellinksMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('deellink')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
        .addColumn('sleutelhash', 'text', (k) => k.notNull().unique())
        .addColumn('wie', 'text', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('verloopt_op', 'text', (k) => k.notNull())
        .addColumn('ingetrokken_op', 'text')
        .execute();
      await db.schema.createIndex('deellink_stuk').on('deellink').column('stuk').execute();
      await sql`insert into bewaartermijn (wat, dagen) values ('deellink', 30)`.execute(db);
      if (soort === 'sqlite') return;
      await sql`create policy met_link on stuk for select
        using (id = current_setting('samenhang.stuk', true))`.execute(db);
      const wie = sql`current_setting('samenhang.alles', true) = 'ja'
        or exists (select 1 from stuk where stuk.id = deellink.stuk)`;
      await sql`alter table deellink enable row level security`.execute(db);
      await sql`alter table deellink force row level security`.execute(db);
      await sql`create policy van_stuk on deellink using (${wie}) with check (${wie})`.execute(db);
    },
  };
}
