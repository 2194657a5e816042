import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;

/**
 * Rooms in which peers review one another. What is written there is sealed: what stays with a key in the row of the room,
 * what is destroyed with one in a table of its own, so that the one goes without the other.
 */
export function kringenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await makeKring(db);
      await makeMensen(db);
      await makeTeksten(db);
      if (soort === 'postgres') await buildWall(db);
    },
  };
}

async function makeKring(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kring')
    .addColumn('id', 'text', (k) => k.primaryKey())
    .addColumn('sjabloon', 'text', (k) => k.notNull())
    .addColumn('staat', 'text', (k) => k.notNull())
    .addColumn('startdag', 'text', (k) => k.notNull())
    .addColumn('leerplekken', 'integer', (k) => k.notNull())
    .addColumn('stappen', 'text', (k) => k.notNull())
    .addColumn('titel', 'text', (k) => k.notNull())
    .addColumn('sleutel', 'text', (k) => k.notNull())
    .addColumn('gesloten_op', 'text')
    .addColumn('vernietig_op', 'text')
    .addColumn('vernietigd_op', 'text')
    .addColumn('terugblik_op', 'text')
    .addColumn('gemeld_voor', 'text')
    .addColumn('teruggeblikt_op', 'text')
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema
    .createTable('kringsleutel')
    .addColumn('kring', 'text', (k) => k.primaryKey().references('kring.id').onDelete('cascade'))
    .addColumn('sleutel', 'text', (k) => k.notNull())
    .execute();
}

async function makeMensen(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kringlid')
    .addColumn('kring', 'text', (k) => k.notNull().references('kring.id').onDelete('cascade'))
    .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
    .addColumn('rol', 'text', (k) => k.notNull())
    .addColumn('hoedanigheid', 'text', (k) => k.notNull())
    .addColumn('regels', 'text', (k) => k.notNull())
    .addColumn('aanvaard_op', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('kringlid_een', ['kring', 'persoon'])
    .execute();
  await db.schema.createIndex('kringlid_persoon').on('kringlid').column('persoon').execute();
  await db.schema
    .createTable('kringnodiging')
    .addColumn('id', 'text', (k) => k.primaryKey())
    .addColumn('kring', 'text', (k) => k.notNull().references('kring.id').onDelete('cascade'))
    .addColumn('rol', 'text', (k) => k.notNull())
    .addColumn('email', 'text', (k) => k.notNull())
    .addColumn('sleutelhash', 'text', (k) => k.notNull().unique())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .addColumn('verloopt_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema.createIndex('kringnodiging_kring').on('kringnodiging').column('kring').execute();
}

async function makeTeksten(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kringtekst')
    .addColumn('id', 'text', (k) => k.primaryKey())
    .addColumn('kring', 'text', (k) => k.notNull().references('kring.id').onDelete('cascade'))
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('wie', 'text', (k) => k.references('persoon.id').onDelete('set null'))
    .addColumn('thema', 'text')
    .addColumn('inhoud', 'text', (k) => k.notNull())
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
    .addColumn('verzonden_op', 'text')
    .execute();
  await db.schema.createIndex('kringtekst_kring').on('kringtekst').column('kring').execute();
  await db.schema
    .createTable('kringinstemming')
    .addColumn('tekst', 'text', (k) => k.notNull().references('kringtekst.id').onDelete('cascade'))
    .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('op', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('kringinstemming_een', ['tekst', 'persoon'])
    .execute();
  await db.schema
    .createTable('kringafspraak')
    .addColumn('id', 'text', (k) => k.primaryKey())
    .addColumn('kring', 'text', (k) => k.notNull().references('kring.id').onDelete('cascade'))
    .addColumn('inhoud', 'text', (k) => k.notNull())
    .addColumn('datum', 'text', (k) => k.notNull())
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema.createIndex('kringafspraak_kring').on('kringafspraak').column('kring').execute();
}

/**
 * Taking part decides, and nothing else. Who takes part is asked of a function, as a policy on that table cannot ask the
 * table itself; what one notes for oneself is for oneself alone.
 */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  await sql`create function kringen_van(wie text) returns setof text language plpgsql as $$
    declare eerder text := coalesce(current_setting('samenhang.alles', true), '');
    begin
      perform set_config('samenhang.alles', 'ja', true);
      return query select kring from kringlid where persoon = wie;
      perform set_config('samenhang.alles', eerder, true);
    end $$`.execute(db);
  const mijne = sql`in (select kringen_van(${ik}))`;
  const zelf = sql`(soort <> 'eigen' or wie = ${ik})`;
  const tekst = sql`exists (select 1 from kringtekst where kringtekst.id = kringinstemming.tekst)`;
  const muren = [
    ['kringafspraak', sql`kring ${mijne}`],
    ['kringnodiging', sql`kring ${mijne}`],
    ['kringtekst', sql`kring ${mijne} and ${zelf}`],
  ] as const;
  const tabellen = ['kring', 'kringlid', 'kringsleutel', 'kringinstemming', ...muren.map(([naam]) => naam)];
  for (const tabel of tabellen) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
    await sql`create policy winkel on ${sql.table(tabel)} using (${ruim}) with check (${ruim})`.execute(db);
  }
  for (const [tabel, wie] of muren)
    await sql`create policy van_kring on ${sql.table(tabel)} using (${wie}) with check (${wie})`.execute(db);
  await sql`create policy lezen on kring for select using (id ${mijne})`.execute(db);
  await sql`create policy wijzigen on kring for update using (id ${mijne}) with check (id ${mijne})`.execute(
    db,
  );
  await sql`create policy lezen on kringlid for select using (kring ${mijne})`.execute(db);
  await sql`create policy lezen on kringsleutel for select using (kring ${mijne})`.execute(db);
  await sql`create policy erbij on kringsleutel for insert with check (kring ${mijne})`.execute(db);
  await sql`create policy lezen on kringinstemming for select using (${tekst})`.execute(db);
  await sql`create policy zelf on kringinstemming
    using (persoon = ${ik} and ${tekst}) with check (persoon = ${ik} and ${tekst})`.execute(db);
}
