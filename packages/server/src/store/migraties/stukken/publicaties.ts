import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;

/**
 * What everybody may read of the views of councils is a table of its own: who asks for that never comes near a draft. Who
 * writes there may write in the piece itself.
 */
export function publicatiesMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('publicatie')
        .addColumn('stuk', 'text', (k) => k.primaryKey().references('stuk.id').onDelete('cascade'))
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('over', 'text', (k) => k.notNull())
        .addColumn('jaar', 'integer')
        .addColumn('staat', 'text', (k) => k.notNull())
        .addColumn('titel', 'text', (k) => k.notNull())
        .addColumn('inhoud', 'text', (k) => k.notNull())
        .addColumn('gepubliceerd_op', 'text', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .execute();
      await db.schema.createIndex('publicatie_over').on('publicatie').column('over').execute();
      // Who said it where members discuss; null where somebody with a link did.
      await db.schema.alterTable('opmerking').addColumn('wie', 'text').execute();
      if (soort === 'sqlite') return;
      const schrijft = sql`exists (select 1 from stuk where stuk.id = publicatie.stuk
        and stuk.organisatie = publicatie.organisatie and stuk.organisatie in
          (select lid.organisatie from lid where lid.persoon = ${ik}
            and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder')))`;
      await sql`alter table publicatie enable row level security`.execute(db);
      await sql`alter table publicatie force row level security`.execute(db);
      await sql`create policy lezen on publicatie for select using (true)`.execute(db);
      await sql`create policy erbij on publicatie for insert with check (${ruim} or ${schrijft})`.execute(db);
      await sql`create policy wijzigen on publicatie for update
        using (${ruim} or ${schrijft}) with check (${ruim} or ${schrijft})`.execute(db);
      await sql`create policy opruimen on publicatie for delete using (${ruim} or ${schrijft})`.execute(db);
    },
  };
}
