import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Toetsen with who began them and who is asked, and what each of these answers. */
export function toetsenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('toets')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('staat', 'text', (k) => k.notNull())
        .addColumn('genodigden', 'text', (k) => k.notNull())
        .addColumn('inhoud', 'text', (k) => k.notNull())
        .addColumn('vragenversie', 'integer', (k) => k.notNull())
        .addColumn('versie', 'integer', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .addColumn('gepubliceerd_op', 'text')
        .addColumn('verwijderd_op', 'text')
        .execute();
      await db.schema.createIndex('toets_organisatie').on('toets').column('organisatie').execute();
      await db.schema.createIndex('toets_gepubliceerd').on('toets').column('gepubliceerd_op').execute();
      await db.schema
        .createTable('toetsinvulling')
        .addColumn('toets', 'text', (k) => k.notNull().references('toets.id').onDelete('cascade'))
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('staat', 'text', (k) => k.notNull())
        .addColumn('inhoud', 'text', (k) => k.notNull())
        .addColumn('versie', 'integer', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .addColumn('vastgesteld_op', 'text')
        .addPrimaryKeyConstraint('toetsinvulling_een', ['toets', 'organisatie'])
        .execute();
      if (soort === 'postgres') await buildWall(db);
    },
  };
}

/** A toets is for who began it and, once open, for who is asked; a draft of an answer for who writes it. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const ik = sql`current_setting('samenhang.persoon', true)`;
  const lid = (van: ReturnType<typeof sql>, meer: ReturnType<typeof sql>) =>
    sql`exists (select 1 from lid where lid.persoon = ${ik} and ${van} ${meer})`;
  const starter = sql`lid.organisatie = toets.organisatie`;
  const gevraagd = sql`position(' ' || lid.organisatie || ' ' in toets.genodigden) > 0`;
  const houders = sql`and lid.rol in ('griffier', 'adviseur', 'beheerder')`;
  const houder = sql`(${ruim} or ${lid(starter, houders)})`;
  for (const tabel of ['toets', 'toetsinvulling']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  await sql`create policy lezen on toets for select using (${ruim} or gepubliceerd_op is not null
    or ${lid(starter, sql``)}
    or (staat <> 'concept' and verwijderd_op is null and ${lid(gevraagd, sql``)}))`.execute(db);
  await sql`create policy erbij on toets for insert with check ${houder}`.execute(db);
  await sql`create policy wijzigen on toets for update using ${houder} with check ${houder}`.execute(db);
  await sql`create policy opruimen on toets for delete using (${ruim})`.execute(db);
  const eigen = sql`lid.organisatie = toetsinvulling.organisatie`;
  const schrijvers = sql`and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder')`;
  // What is not seen of a toets is not seen of its answers: the wall of the toets holds within this one.
  const ziet = sql`exists (select 1 from toets where toets.id = toetsinvulling.toets)`;
  const schrijft = sql`(${ruim} or (${lid(eigen, schrijvers)} and exists (select 1 from toets
    where toets.id = toetsinvulling.toets
    and position(' ' || toetsinvulling.organisatie || ' ' in toets.genodigden) > 0)))`;
  await sql`create policy lezen on toetsinvulling for select using (${ruim}
    or (staat = 'vastgesteld' and ${ziet}) or ${lid(eigen, sql``)})`.execute(db);
  await sql`create policy erbij on toetsinvulling for insert with check ${schrijft}`.execute(db);
  await sql`create policy wijzigen on toetsinvulling for update using ${schrijft} with check ${schrijft}`.execute(
    db,
  );
  await sql`create policy opruimen on toetsinvulling for delete using ${schrijft}`.execute(db);
}
