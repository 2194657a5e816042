import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Types that differ between the databases. */
interface Typen {
  readonly postgres: boolean;
  readonly moment: 'timestamptz' | 'text';
  readonly waarheid: 'boolean' | 'integer';
}

type Db = Kysely<unknown>;

/** The tables of better-auth 1.7, with its own names of columns. */
async function makeAanmelding(db: Db, { moment, waarheid }: Typen): Promise<void> {
  const made = <T extends string>(tabel: CreateTableBuilder<T>) =>
    tabel
      .addColumn('createdAt', moment, (k) => k.notNull())
      .addColumn('updatedAt', moment, (k) => k.notNull());
  await made(
    db.schema
      .createTable('persoon')
      .addColumn('id', 'text', (k) => k.primaryKey())
      .addColumn('name', 'text', (k) => k.notNull())
      .addColumn('email', 'text', (k) => k.notNull().unique())
      .addColumn('emailVerified', waarheid, (k) => k.notNull())
      .addColumn('image', 'text'),
  ).execute();
  await made(
    db.schema
      .createTable('sessie')
      .addColumn('id', 'text', (k) => k.primaryKey())
      .addColumn('expiresAt', moment, (k) => k.notNull())
      .addColumn('token', 'text', (k) => k.notNull().unique())
      .addColumn('ipAddress', 'text')
      .addColumn('userAgent', 'text')
      .addColumn('userId', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade')),
  ).execute();
  await made(
    db.schema
      .createTable('inlogwijze')
      .addColumn('id', 'text', (k) => k.primaryKey())
      .addColumn('accountId', 'text', (k) => k.notNull())
      .addColumn('providerId', 'text', (k) => k.notNull())
      .addColumn('userId', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', moment)
      .addColumn('refreshTokenExpiresAt', moment)
      .addColumn('scope', 'text')
      .addColumn('password', 'text'),
  ).execute();
  await made(
    db.schema
      .createTable('verificatie')
      .addColumn('id', 'text', (k) => k.primaryKey())
      .addColumn('identifier', 'text', (k) => k.notNull())
      .addColumn('value', 'text', (k) => k.notNull())
      .addColumn('expiresAt', moment, (k) => k.notNull()),
  ).execute();
  await db.schema.createIndex('sessie_persoon').on('sessie').column('userId').execute();
  await db.schema.createIndex('inlogwijze_persoon').on('inlogwijze').column('userId').execute();
}

async function makeOrganisaties(db: Db): Promise<void> {
  await db.schema
    .createTable('organisatie')
    .addColumn('id', 'text', (k) => k.primaryKey())
    .addColumn('naam', 'text', (k) => k.notNull())
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema
    .createTable('lid')
    .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
    .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
    .addColumn('rol', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('lid_sleutel', ['persoon', 'organisatie', 'rol'])
    .execute();
}

async function makeStukken(db: Db, { postgres }: Typen): Promise<void> {
  await db.schema
    .createTable('stuk')
    .addColumn('id', 'text', (k) => k.primaryKey())
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('eigenaar', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
    .addColumn('titel', 'text', (k) => k.notNull())
    .addColumn('inhoud', 'text', (k) => k.notNull())
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
    .addColumn('verwijderd_op', 'text')
    .execute();
  await db.schema.createIndex('stuk_eigenaar').on('stuk').column('eigenaar').execute();
  await db.schema
    .createTable('geschiedenis')
    .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
      postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
    )
    .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('wie', 'text', (k) => k.notNull())
    .addColumn('wanneer', 'text', (k) => k.notNull())
    .addColumn('handeling', 'text', (k) => k.notNull())
    .addColumn('titel', 'text', (k) => k.notNull())
    .addColumn('inhoud', 'text', (k) => k.notNull())
    .addUniqueConstraint('geschiedenis_versie', ['stuk', 'versie'])
    .execute();
}

async function makeRest(db: Db): Promise<void> {
  await db.schema
    .createTable('bewaartermijn')
    .addColumn('wat', 'text', (k) => k.primaryKey())
    .addColumn('dagen', 'integer', (k) => k.notNull())
    .execute();
  await sql`insert into bewaartermijn (wat, dagen) values ('prullenbak', 30)`.execute(db);
  await db.schema
    .createTable('poging')
    .addColumn('sleutel', 'text', (k) => k.primaryKey())
    .addColumn('aantal', 'integer', (k) => k.notNull())
    .addColumn('sinds', 'bigint', (k) => k.notNull())
    .execute();
  await db.schema
    .createTable('instelling')
    .addColumn('naam', 'text', (k) => k.primaryKey())
    .addColumn('waarde', 'text', (k) => k.notNull())
    .execute();
}

/** History is written once: nothing that we do, and nothing that goes wrong, changes a line of it. */
async function closeHistory(db: Db): Promise<void> {
  await sql`create trigger geschiedenis_vast before update on geschiedenis
    begin select raise(abort, 'history is not changed'); end`.execute(db);
}

/**
 * The second wall: the database itself shows a person their own rows only, also to a query that forgot to ask so, and
 * also to who owns the tables. History has no policy for changing, so that no line of it can be.
 */
async function buildWall(db: Db): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const eigen = sql`eigenaar = current_setting('samenhang.persoon', true)`;
  const vanEigen = sql`exists (select 1 from stuk where stuk.id = geschiedenis.stuk)`;
  for (const tabel of ['stuk', 'geschiedenis']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  await sql`create policy stuk_eigen on stuk using (${ruim} or ${eigen}) with check (${ruim} or ${eigen})`.execute(
    db,
  );
  await sql`create policy lezen on geschiedenis for select using (${ruim} or ${vanEigen})`.execute(db);
  await sql`create policy erbij on geschiedenis for insert with check (${ruim} or ${vanEigen})`.execute(db);
  await sql`create policy opruimen on geschiedenis for delete using (${ruim})`.execute(db);
}

/** The first schema. */
export function beginMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  const typen: Typen = {
    postgres,
    moment: postgres ? 'timestamptz' : 'text',
    waarheid: postgres ? 'boolean' : 'integer',
  };
  return {
    async up(db: Db) {
      await makeAanmelding(db, typen);
      await makeOrganisaties(db);
      await makeStukken(db, typen);
      await makeRest(db);
      await (postgres ? buildWall(db) : closeHistory(db));
    },
  };
}
