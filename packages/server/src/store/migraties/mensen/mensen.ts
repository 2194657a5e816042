import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Db = Kysely<unknown>;

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;

/** What visitors with a link say of a piece. */
async function makeOpmerkingen(db: Db, postgres: boolean): Promise<void> {
  await db.schema
    .alterTable('deellink')
    .addColumn('mag', 'text', (k) => k.notNull().defaultTo('lezen'))
    .execute();
  await db.schema
    .createTable('opmerking')
    .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
      postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
    )
    .addColumn('id', 'text', (k) => k.notNull().unique())
    .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
    .addColumn('naam', 'text', (k) => k.notNull())
    .addColumn('tekst', 'text', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema.createIndex('opmerking_stuk').on('opmerking').column('stuk').execute();
}

/** Messages that wait to be sent, or to be handed over. */
async function makePost(db: Db, postgres: boolean): Promise<void> {
  await db.schema
    .createTable('post')
    .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
      postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
    )
    .addColumn('id', 'text', (k) => k.notNull().unique())
    .addColumn('naar', 'text', (k) => k.notNull())
    .addColumn('taal', 'text', (k) => k.notNull())
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('gegevens', 'text', (k) => k.notNull())
    .addColumn('sleutel', 'text')
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .addColumn('volgende_op', 'text', (k) => k.notNull())
    .addColumn('pogingen', 'integer', (k) => k.notNull().defaultTo(0))
    .addColumn('reden', 'text')
    .execute();
  await db.schema.createIndex('post_volgende').on('post').column('volgende_op').execute();
}

/** Keys to choose a new password, and the browsers that somebody signed in with before. */
async function makeAanmelden(db: Db): Promise<void> {
  await db.schema
    .createTable('herstelsleutel')
    .addColumn('persoon', 'text', (k) => k.primaryKey().references('persoon.id').onDelete('cascade'))
    .addColumn('sleutelhash', 'text', (k) => k.notNull().unique())
    .addColumn('verloopt_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema
    .createTable('browser')
    .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
    .addColumn('kenmerk', 'text', (k) => k.notNull())
    .addColumn('gezien_op', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('browser_sleutel', ['persoon', 'kenmerk'])
    .execute();
  // An invitation whose link was used while its address has an account waits for who can sign in to that.
  await db.schema.alterTable('uitnodiging').addColumn('wacht_op', 'text').execute();
}

/** The organisation that a server is for is its first; who manages that, manages the server. */
async function nameOrganisatie(db: Db): Promise<void> {
  await sql`insert into instelling (naam, waarde)
    select 'organisatie', id from organisatie order by gemaakt_op, id limit 1`.execute(db);
}

async function buildWall(db: Db): Promise<void> {
  for (const tabel of ['opmerking', 'post', 'herstelsleutel', 'browser']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  const vanStuk = sql`exists (select 1 from stuk where stuk.id = opmerking.stuk)`;
  const schrijft = sql`exists (select 1 from stuk where stuk.id = opmerking.stuk and (stuk.eigenaar = ${ik}
    or stuk.organisatie in (select lid.organisatie from lid where lid.persoon = ${ik}
      and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder'))))`;
  await sql`create policy lezen on opmerking for select using (${ruim} or ${vanStuk})`.execute(db);
  await sql`create policy erbij on opmerking for insert with check (${ruim} or ${vanStuk})`.execute(db);
  await sql`create policy opruimen on opmerking for delete using (${ruim} or ${schrijft})`.execute(db);
  const beheerder = sql`exists (select 1 from lid where lid.persoon = ${ik} and lid.rol = 'beheerder'
    and lid.organisatie = (select waarde from instelling where naam = 'organisatie'))`;
  await sql`create policy lezen on post for select using (${ruim} or ${beheerder})`.execute(db);
  await sql`create policy opruimen on post for delete using (${ruim} or ${beheerder})`.execute(db);
  await sql`create policy erbij on post for insert with check (${ruim})`.execute(db);
  await sql`create policy wijzigen on post for update using (${ruim}) with check (${ruim})`.execute(db);
  for (const tabel of ['herstelsleutel', 'browser'])
    await sql`create policy van_opslag on ${sql.table(tabel)} using (${ruim}) with check (${ruim})`.execute(
      db,
    );
}

/** Messages to people, comments by a link, and what it takes to manage one's own account. */
export function mensenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Db) {
      await makeOpmerkingen(db, postgres);
      await makePost(db, postgres);
      await makeAanmelden(db);
      await nameOrganisatie(db);
      await sql`insert into bewaartermijn (wat, dagen) values ('post', 30), ('browser', 365)`.execute(db);
      if (postgres) await buildWall(db);
    },
  };
}
