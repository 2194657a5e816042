import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Db = Kysely<unknown>;

/** A piece is of a person or of an organisation: never of both, and never of nobody. */
const vanEen = sql`(eigenaar is null) <> (organisatie is null)`;

async function changeOrganisaties(db: Db): Promise<void> {
  await db.schema.alterTable('organisatie').addColumn('code', 'text').execute();
  await db.schema
    .alterTable('organisatie')
    .addColumn('versie', 'integer', (k) => k.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable('lid')
    .addColumn('versie', 'integer', (k) => k.notNull().defaultTo(1))
    .execute();
  await db.schema.createIndex('organisatie_code').unique().on('organisatie').column('code').execute();
  await db.schema.createIndex('lid_een_rol').unique().on('lid').columns(['persoon', 'organisatie']).execute();
  await db.schema.createIndex('lid_organisatie').on('lid').column('organisatie').execute();
}

async function makeLogboek(db: Db, postgres: boolean): Promise<void> {
  await db.schema
    .createTable('logboek')
    .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
      postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
    )
    .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
    .addColumn('wie', 'text', (k) => k.notNull())
    .addColumn('wanneer', 'text', (k) => k.notNull())
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('handeling', 'text', (k) => k.notNull())
    .addColumn('object', 'text', (k) => k.notNull())
    .addColumn('voor', 'text')
    .addColumn('na', 'text')
    .execute();
  await db.schema.createIndex('logboek_organisatie').on('logboek').column('organisatie').execute();
}

/**
 * SQLite cannot take the duty off a column: the tables are made anew, the one that refers first, so that nothing that
 * hangs from a piece goes with it. The count of the numbers goes on where it was.
 */
async function rebuildStukken(db: Db): Promise<void> {
  await sql`create table stuk_nieuw (
    id text primary key, soort text not null,
    eigenaar text references persoon (id) on delete cascade,
    organisatie text references organisatie (id) on delete cascade,
    titel text not null, inhoud text not null, versie integer not null,
    gemaakt_op text not null, gewijzigd_op text not null, verwijderd_op text,
    constraint stuk_van_een check (${vanEen}))`.execute(db);
  await sql`insert into stuk_nieuw
    select id, soort, eigenaar, null, titel, inhoud, versie, gemaakt_op, gewijzigd_op, verwijderd_op from stuk`.execute(
    db,
  );
  await sql`create table geschiedenis_nieuw (
    volgnummer integer primary key autoincrement,
    stuk text not null references stuk_nieuw (id) on delete cascade,
    versie integer not null, wie text not null, wanneer text not null, handeling text not null,
    titel text not null, inhoud text not null,
    constraint geschiedenis_versie unique (stuk, versie))`.execute(db);
  await sql`insert into geschiedenis_nieuw
    select volgnummer, stuk, versie, wie, wanneer, handeling, titel, inhoud from geschiedenis`.execute(db);
  await sql`update sqlite_sequence set seq = (select seq from sqlite_sequence where name = 'geschiedenis')
    where name = 'geschiedenis_nieuw'`.execute(db);
  await sql`drop table geschiedenis`.execute(db);
  await sql`drop table stuk`.execute(db);
  await sql`alter table stuk_nieuw rename to stuk`.execute(db);
  await sql`alter table geschiedenis_nieuw rename to geschiedenis`.execute(db);
  await sql`create index stuk_eigenaar on stuk (eigenaar)`.execute(db);
  await sql`create index stuk_organisatie on stuk (organisatie)`.execute(db);
  for (const tabel of ['geschiedenis', 'logboek'])
    await sql`create trigger ${sql.ref(`${tabel}_vast`)} before update on ${sql.table(tabel)}
      begin select raise(abort, 'history is not changed'); end`.execute(db);
}

/**
 * The second wall follows: a member sees what is of the organisation, and who may write there changes it. Of the roles it
 * knows only that; the table of permissions tells the rest.
 */
async function rebuildWall(db: Db): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const ik = sql`current_setting('samenhang.persoon', true)`;
  const eigen = sql`eigenaar = ${ik}`;
  const lid = (rollen: string) => sql`organisatie in
    (select lid.organisatie from lid where lid.persoon = ${ik} ${sql.raw(rollen)})`;
  const lezer = sql`${ruim} or ${eigen} or ${lid('')}`;
  const schrijver = sql`${ruim} or ${eigen} or ${lid(
    `and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder')`,
  )}`;
  await sql`alter table stuk alter column eigenaar drop not null`.execute(db);
  await sql`alter table stuk add column organisatie text references organisatie (id) on delete cascade`.execute(
    db,
  );
  await sql`alter table stuk add constraint stuk_van_een check (${vanEen})`.execute(db);
  await sql`create index stuk_organisatie on stuk (organisatie)`.execute(db);
  await sql`drop policy stuk_eigen on stuk`.execute(db);
  await sql`create policy lezen on stuk for select using (${lezer})`.execute(db);
  await sql`create policy erbij on stuk for insert with check (${schrijver})`.execute(db);
  await sql`create policy wijzigen on stuk for update using (${schrijver}) with check (${schrijver})`.execute(
    db,
  );
  await sql`create policy opruimen on stuk for delete using (${ruim} or ${eigen})`.execute(db);
  const beheerder = sql`${ruim} or ${lid(`and lid.rol = 'beheerder'`)}`;
  await sql`alter table logboek enable row level security`.execute(db);
  await sql`alter table logboek force row level security`.execute(db);
  await sql`create policy lezen on logboek for select using (${beheerder})`.execute(db);
  await sql`create policy erbij on logboek for insert with check (${ruim} or wie = ${ik})`.execute(db);
  await sql`create policy opruimen on logboek for delete using (${ruim})`.execute(db);
}

/** Organisations have a code and a log, members one role each, and pieces may be an organisation's. */
export function organisatiesMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Db) {
      await changeOrganisaties(db);
      await makeLogboek(db, postgres);
      await (postgres ? rebuildWall(db) : rebuildStukken(db));
    },
  };
}
