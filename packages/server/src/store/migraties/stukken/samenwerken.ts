import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Db = Kysely<unknown>;

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;

/** Comments have a place on the map, mention people, are resolved, and go into a bin. */
async function widenOpmerkingen(db: Db): Promise<void> {
  for (const kolom of ['plek', 'opgelost_op', 'opgelost_wie', 'verwijderd_op'])
    await db.schema.alterTable('opmerking').addColumn(kolom, 'text').execute();
  await db.schema.alterTable('opmerking').addColumn('bij_versie', 'integer').execute();
  await db.schema
    .alterTable('opmerking')
    .addColumn('noemt', 'text', (k) => k.notNull().defaultTo('[]'))
    .execute();
  await db.schema
    .alterTable('opmerking')
    .addColumn('verteld', 'integer', (k) => k.notNull().defaultTo(1))
    .execute();
}

async function makeAanwezig(db: Db): Promise<void> {
  await db.schema
    .createTable('aanwezig')
    .addColumn('venster', 'text', (k) => k.primaryKey())
    .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
    .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
    .addColumn('gezien_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema.createIndex('aanwezig_stuk').on('aanwezig').column('stuk').execute();
}

async function makeVrijgave(db: Db): Promise<void> {
  await db.schema
    .createTable('vrijgave')
    .addColumn('stuk', 'text', (k) => k.primaryKey().references('stuk.id').onDelete('cascade'))
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('titel', 'text', (k) => k.notNull())
    .addColumn('inhoud', 'text', (k) => k.notNull())
    .addColumn('wie', 'text', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .execute();
}

/** Who sees a piece sees who has it open; what was made public, everybody sees, and who writes there changes. */
async function buildWall(db: Db): Promise<void> {
  const schrijft = (
    tabel: string,
  ) => sql`exists (select 1 from stuk where stuk.id = ${sql.ref(`${tabel}.stuk`)}
    and (stuk.eigenaar = ${ik} or stuk.organisatie in (select lid.organisatie from lid where lid.persoon = ${ik}
      and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder'))))`;
  const ziet = sql`exists (select 1 from stuk where stuk.id = opmerking.stuk)`;
  const wijzigt = sql`${ruim} or ${schrijft('opmerking')} or (wie = ${ik} and ${ziet})`;
  await sql`create policy wijzigen on opmerking for update using (${wijzigt}) with check (${wijzigt})`.execute(
    db,
  );
  for (const tabel of ['aanwezig', 'vrijgave']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  const hier = sql`persoon = ${ik} and exists (select 1 from stuk where stuk.id = aanwezig.stuk)`;
  await sql`create policy erbij on aanwezig for insert with check (${ruim} or (${hier}))`.execute(db);
  await sql`create policy winkel on aanwezig using (${ruim}) with check (${ruim})`.execute(db);
  const geeft = sql`${ruim} or ${schrijft('vrijgave')}`;
  await sql`create policy lezen on vrijgave for select using (true)`.execute(db);
  await sql`create policy erbij on vrijgave for insert with check (${geeft})`.execute(db);
  await sql`create policy wijzigen on vrijgave for update using (${geeft}) with check (${geeft})`.execute(db);
  await sql`create policy opruimen on vrijgave for delete using (${geeft})`.execute(db);
}

/** Working together on a piece: comments with a place on the map, who has it open, and what of it everybody may see. */
export function samenwerkenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Db) {
      await widenOpmerkingen(db);
      await makeAanwezig(db);
      await makeVrijgave(db);
      if (soort === 'postgres') await buildWall(db);
    },
  };
}
