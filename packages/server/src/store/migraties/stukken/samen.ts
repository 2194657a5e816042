import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;

/**
 * Texts that several councils decide upon, each in a row with the organisations that take part; and the keys by which
 * another one joins. Who reads there comes near no draft of another council: only what they share.
 */
export function samenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('samentekst')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('organisaties', 'text', (k) => k.notNull())
        .addColumn('inhoud', 'text', (k) => k.notNull())
        .addColumn('versie', 'integer', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .execute();
      await db.schema
        .createTable('samensleutel')
        .addColumn('sleutelhash', 'text', (k) => k.primaryKey())
        .addColumn('tekst', 'text', (k) => k.notNull().references('samentekst.id').onDelete('cascade'))
        .addColumn('verloopt_op', 'text', (k) => k.notNull())
        .execute();
      if (soort === 'sqlite') return;
      const lid = sql`exists (select 1 from lid where lid.persoon = ${ik}
        and position(' ' || lid.organisatie || ' ' in samentekst.organisaties) > 0`;
      const houder = sql`${lid} and lid.rol in ('griffier', 'adviseur', 'beheerder'))`;
      for (const tabel of ['samentekst', 'samensleutel']) {
        await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
        await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
      }
      await sql`create policy lezen on samentekst for select using (${ruim} or ${lid}))`.execute(db);
      await sql`create policy erbij on samentekst for insert with check (${ruim} or ${houder})`.execute(db);
      await sql`create policy wijzigen on samentekst for update
        using (${ruim} or ${houder}) with check (${ruim} or ${houder})`.execute(db);
      await sql`create policy opruimen on samentekst for delete using (${ruim})`.execute(db);
      // Nobody reads keys: the store looks one up.
      await sql`create policy winkel on samensleutel using (${ruim}) with check (${ruim})`.execute(db);
    },
  };
}
