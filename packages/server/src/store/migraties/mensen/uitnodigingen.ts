import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Invitations by link, seen and made by who manages the organisation. */
export function uitnodigingenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('uitnodiging')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('rol', 'text', (k) => k.notNull())
        .addColumn('email', 'text', (k) => k.notNull())
        .addColumn('sleutelhash', 'text', (k) => k.notNull().unique())
        .addColumn('wie', 'text', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('verloopt_op', 'text', (k) => k.notNull())
        .addColumn('gebruikt_op', 'text')
        .addColumn('ingetrokken_op', 'text')
        .execute();
      await db.schema
        .createIndex('uitnodiging_organisatie')
        .on('uitnodiging')
        .column('organisatie')
        .execute();
      await sql`insert into bewaartermijn (wat, dagen) values ('uitnodiging', 30)`.execute(db);
      if (soort === 'sqlite') return;
      const wie = sql`current_setting('samenhang.alles', true) = 'ja' or organisatie in
        (select lid.organisatie from lid
         where lid.persoon = current_setting('samenhang.persoon', true) and lid.rol = 'beheerder')`;
      await sql`alter table uitnodiging enable row level security`.execute(db);
      await sql`alter table uitnodiging force row level security`.execute(db);
      await sql`create policy van_beheerder on uitnodiging using (${wie}) with check (${wie})`.execute(db);
    },
  };
}
