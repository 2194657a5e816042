import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Opgaven with the organisations that own them and that are asked to answer, what happened to each, and who follows it. */
export function opgavenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('opgave')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('staat', 'text', (k) => k.notNull())
        .addColumn('organisaties', 'text', (k) => k.notNull())
        .addColumn('antwoorders', 'text', (k) => k.notNull())
        .addColumn('inhoud', 'text', (k) => k.notNull())
        .addColumn('terugkijken', 'text')
        .addColumn('herinnerd_voor', 'text')
        .addColumn('versie', 'integer', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .addColumn('gepubliceerd_op', 'text')
        .addColumn('verwijderd_op', 'text')
        .execute();
      await db.schema.createIndex('opgave_gepubliceerd').on('opgave').column('gepubliceerd_op').execute();
      await db.schema
        .createTable('opgavestap')
        .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
          postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
        )
        .addColumn('opgave', 'text', (k) => k.notNull().references('opgave.id').onDelete('cascade'))
        .addColumn('wat', 'text', (k) => k.notNull())
        .addColumn('staat', 'text', (k) => k.notNull())
        .addColumn('terugkijken', 'text')
        .addColumn('organisatie', 'text')
        .addColumn('naam', 'text', (k) => k.notNull())
        .addColumn('op', 'text', (k) => k.notNull())
        .addColumn('gegevens', 'text', (k) => k.notNull())
        .addColumn('verteld', 'integer', (k) => k.notNull())
        .execute();
      await db.schema.createIndex('opgavestap_opgave').on('opgavestap').column('opgave').execute();
      await db.schema.createIndex('opgavestap_verteld').on('opgavestap').column('verteld').execute();
      await db.schema
        .createTable('opgavevolger')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('opgave', 'text', (k) => k.notNull().references('opgave.id').onDelete('cascade'))
        .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
        .addColumn('op', 'text', (k) => k.notNull())
        .addUniqueConstraint('opgavevolger_een', ['opgave', 'persoon'])
        .execute();
      if (postgres) await buildWall(db);
    },
  };
}

/** Drafts are for who owns them; what was published for everybody; who follows what for nobody else. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const ik = sql`current_setting('samenhang.persoon', true)`;
  const rol = (kolom: 'organisaties' | 'antwoorders', meer: ReturnType<typeof sql>) =>
    sql`exists (select 1 from lid where lid.persoon = ${ik}
      and position(' ' || lid.organisatie || ' ' in opgave.${sql.ref(kolom)}) > 0 ${meer})`;
  const ieder = sql`gepubliceerd_op is not null`;
  const houder = rol('organisaties', sql`and lid.rol in ('griffier', 'adviseur', 'beheerder')`);
  const antwoorder = rol(
    'antwoorders',
    sql`and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder')`,
  );
  const schrijver = sql`(${houder} or (${ieder} and ${antwoorder}))`;
  for (const tabel of ['opgave', 'opgavestap', 'opgavevolger']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  await sql`create policy lezen on opgave for select
    using (${ruim} or ${ieder} or ${rol('organisaties', sql``)})`.execute(db);
  await sql`create policy erbij on opgave for insert with check (${ruim} or ${houder})`.execute(db);
  // Who answered takes that back: it may be theirs no longer to read, and still be theirs to write.
  await sql`create policy wijzigen on opgave for update
    using (${ruim} or ${schrijver}) with check (${ruim} or ${houder} or ${antwoorder})`.execute(db);
  await sql`create policy opruimen on opgave for delete using (${ruim})`.execute(db);
  const ziet = sql`exists (select 1 from opgave where opgave.id = opgavestap.opgave)`;
  const schrijft = sql`exists (select 1 from opgave where opgave.id = opgavestap.opgave and
    (${houder} or ${antwoorder}))`;
  await sql`create policy lezen on opgavestap for select using (${ruim} or ${ziet})`.execute(db);
  await sql`create policy erbij on opgavestap for insert with check (${ruim} or ${schrijft})`.execute(db);
  await sql`create policy wijzigen on opgavestap for update using (${ruim}) with check (${ruim})`.execute(db);
  await sql`create policy opruimen on opgavestap for delete using (${ruim})`.execute(db);
  const eigen = sql`${ruim} or persoon = ${ik}`;
  await sql`create policy eigen on opgavevolger using (${eigen}) with check (${eigen})`.execute(db);
}
