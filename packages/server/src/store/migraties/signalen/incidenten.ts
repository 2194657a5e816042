import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is kept of an incident beside the piece itself: when it comes back, of which day its organisation was told, and what
 * everybody may read of it, where that organisation made it public.
 */
export function incidentenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('incident')
        .addColumn('stuk', 'text', (k) => k.primaryKey().references('stuk.id').onDelete('cascade'))
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('terugkijken', 'text')
        .addColumn('herinnerd_voor', 'text')
        .addColumn('inhoud', 'text')
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .execute();
      await db.schema.createIndex('incident_organisatie').on('incident').column('organisatie').execute();
      await db.schema.createIndex('incident_terugkijken').on('incident').column('terugkijken').execute();
      if (soort === 'postgres') await buildWall(db);
    },
  };
}

/** Everybody reads what is public, members all of their organisation; who keeps its records writes. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const ik = sql`current_setting('samenhang.persoon', true)`;
  const lid = (meer: ReturnType<typeof sql>) => sql`incident.organisatie in
    (select lid.organisatie from lid where lid.persoon = ${ik} ${meer})`;
  const schrijft = sql`${lid(sql`and lid.rol in ('griffier', 'adviseur', 'beheerder')`)}
    and exists (select 1 from stuk where stuk.id = incident.stuk and stuk.organisatie = incident.organisatie)`;
  await sql`alter table incident enable row level security`.execute(db);
  await sql`alter table incident force row level security`.execute(db);
  await sql`create policy lezen on incident for select
    using (${ruim} or inhoud is not null or ${lid(sql``)})`.execute(db);
  await sql`create policy erbij on incident for insert with check (${ruim} or ${schrijft})`.execute(db);
  await sql`create policy wijzigen on incident for update
    using (${ruim} or ${schrijft}) with check (${ruim} or ${schrijft})`.execute(db);
  await sql`create policy opruimen on incident for delete using (${ruim})`.execute(db);
}
