import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Long work that the server does for somebody: the question, how far it is, and what came of it. */
export function rekentakenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('rekentaak')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('soort', 'text', (k) => k.notNull())
        .addColumn('titel', 'text', (k) => k.notNull())
        .addColumn('vraag', 'text', (k) => k.notNull())
        .addColumn('eigenaar', 'text', (k) => k.references('persoon.id').onDelete('cascade'))
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('wie', 'text', (k) => k.notNull())
        .addColumn('seconden', 'integer', (k) => k.notNull())
        .addColumn('voorrang', 'integer', (k) => k.notNull())
        .addColumn('staat', 'text', (k) => k.notNull())
        .addColumn('pogingen', 'integer', (k) => k.notNull())
        .addColumn('loper', 'text')
        .addColumn('werker', 'text')
        .addColumn('levensteken', 'bigint')
        .addColumn('stand', 'text')
        .addColumn('reden', 'text')
        .addColumn('uitkomst', 'text')
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('begonnen_op', 'text')
        .addColumn('afbreken_op', 'text')
        .addColumn('klaar_op', 'text')
        .execute();
      await db.schema.createIndex('rekentaak_eigenaar').on('rekentaak').column('eigenaar').execute();
      await db.schema.createIndex('rekentaak_organisatie').on('rekentaak').column('organisatie').execute();
      await db.schema.createIndex('rekentaak_staat').on('rekentaak').columns(['staat', 'voorrang']).execute();
      await sql`insert into bewaartermijn (wat, dagen) values ('rekentaak', 30)`.execute(db);
      if (soort === 'postgres') await buildWall(db);
    },
  };
}

/** Only the store itself makes one, as it has to count those of others first. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const ik = sql`current_setting('samenhang.persoon', true)`;
  const lid = (rollen: string) => sql`(eigenaar is null and organisatie in
    (select lid.organisatie from lid where lid.persoon = ${ik} ${sql.raw(rollen)}))`;
  const lezer = sql`${ruim} or eigenaar = ${ik} or ${lid('')}`;
  const schrijver = sql`${ruim} or eigenaar = ${ik} or ${lid(
    `and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder')`,
  )}`;
  await sql`alter table rekentaak enable row level security`.execute(db);
  await sql`alter table rekentaak force row level security`.execute(db);
  await sql`create policy lezen on rekentaak for select using (${lezer})`.execute(db);
  await sql`create policy erbij on rekentaak for insert with check (${ruim})`.execute(db);
  await sql`create policy wijzigen on rekentaak for update using (${schrijver}) with check (${schrijver})`.execute(
    db,
  );
  await sql`create policy opruimen on rekentaak for delete using (${ruim})`.execute(db);
}
