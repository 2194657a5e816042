import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Soort = 'sqlite' | 'postgres';

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;

/**
 * Signals with their owners, their lineage, what they are found and counted by, what was done to them, and the words in
 * them, by which they are searched.
 */
export function signalenMigratie(soort: Soort): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await makeSignaal(db, soort);
      await makeRond(db);
      await makeVerloop(db, soort);
      await (soort === 'postgres' ? makeWoordenPostgres(db) : makeWoordenSqlite(db));
      if (soort === 'postgres') await buildWall(db);
      await sql`insert into bewaartermijn (wat, dagen) values ('signaal_ingetrokken', 30)`.execute(db);
    },
  };
}

const nummer = (db: Kysely<unknown>, tabel: string, soort: Soort) =>
  db.schema
    .createTable(tabel)
    .addColumn('volgnummer', soort === 'postgres' ? 'bigint' : 'integer', (k) =>
      soort === 'postgres' ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
    );

async function makeSignaal(db: Kysely<unknown>, soort: Soort): Promise<void> {
  await nummer(db, 'signaal', soort)
    .addColumn('id', 'text', (k) => k.notNull().unique())
    .addColumn('staat', 'text', (k) => k.notNull())
    .addColumn('inhoud', 'text', (k) => k.notNull())
    .addColumn('zender', 'text')
    .addColumn('wie', 'text')
    .addColumn('aantal', 'integer', (k) => k.notNull())
    .addColumn('versie', 'integer', (k) => k.notNull())
    .addColumn('gemaakt_op', 'text', (k) => k.notNull())
    .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
    .execute();
  await db.schema.createIndex('signaal_wie').on('signaal').column('wie').execute();
}

/** What goes with a signal: all of it goes when the signal goes. */
async function makeRond(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('signaaleigenaar')
    .addColumn('signaal', 'bigint', (k) => k.notNull().references('signaal.volgnummer').onDelete('cascade'))
    .addColumn('organisatie', 'text', (k) => k.notNull())
    .addColumn('staat', 'text', (k) => k.notNull())
    .addColumn('sinds', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('signaaleigenaar_een', ['organisatie', 'signaal'])
    .execute();
  await db.schema.createIndex('signaaleigenaar_signaal').on('signaaleigenaar').column('signaal').execute();
  await db.schema
    .createTable('signaalbron')
    .addColumn('signaal', 'bigint', (k) => k.notNull().references('signaal.volgnummer').onDelete('cascade'))
    .addColumn('bron', 'bigint', (k) => k.notNull().references('signaal.volgnummer').onDelete('cascade'))
    // The direct sources are told from the originals, which may be further back.
    .addColumn('soort', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('signaalbron_een', ['signaal', 'soort', 'bron'])
    .execute();
  await db.schema.createIndex('signaalbron_bron').on('signaalbron').columns(['bron', 'soort']).execute();
  await db.schema
    .createTable('signaalkenmerk')
    .addColumn('signaal', 'bigint', (k) => k.notNull().references('signaal.volgnummer').onDelete('cascade'))
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('waarde', 'text', (k) => k.notNull())
    .addPrimaryKeyConstraint('signaalkenmerk_een', ['signaal', 'soort', 'waarde'])
    .execute();
  await db.schema
    .createIndex('signaalkenmerk_waarde')
    .on('signaalkenmerk')
    .columns(['soort', 'waarde', 'signaal'])
    .execute();
  await db.schema
    .createTable('signaaltelling')
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('waarde', 'text', (k) => k.notNull())
    .addColumn('gemeente', 'text', (k) => k.notNull())
    .addColumn('kwartaal', 'text', (k) => k.notNull())
    .addColumn('aantal', 'integer', (k) => k.notNull())
    .addPrimaryKeyConstraint('signaaltelling_een', ['soort', 'waarde', 'gemeente', 'kwartaal'])
    .execute();
}

/** What was done, in order; of the redactie each deed with what it needs to be undone. */
async function makeVerloop(db: Kysely<unknown>, soort: Soort): Promise<void> {
  await nummer(db, 'signaalstap', soort)
    .addColumn('signaal', 'bigint', (k) => k.notNull().references('signaal.volgnummer').onDelete('cascade'))
    .addColumn('soort', 'text', (k) => k.notNull())
    .addColumn('daad', 'text')
    .addColumn('organisatie', 'text')
    .addColumn('reden', 'text', (k) => k.notNull())
    .addColumn('inhoud', 'text')
    .addColumn('wie', 'text', (k) => k.notNull())
    .addColumn('op', 'text', (k) => k.notNull())
    .execute();
  await db.schema.createIndex('signaalstap_signaal').on('signaalstap').column('signaal').execute();
  await nummer(db, 'redactiedaad', soort)
    .addColumn('id', 'text', (k) => k.notNull().unique())
    .addColumn('daad', 'text', (k) => k.notNull())
    .addColumn('van', 'text', (k) => k.notNull())
    .addColumn('naar', 'text', (k) => k.notNull())
    .addColumn('reden', 'text', (k) => k.notNull())
    .addColumn('wie', 'text', (k) => k.notNull())
    .addColumn('op', 'text', (k) => k.notNull())
    .addColumn('ongedaan_op', 'text')
    .addColumn('ongedaan_wie', 'text')
    .addColumn('ongedaan_reden', 'text')
    .execute();
}

/** The words of the free text; the index keeps no text of its own. */
async function makeWoordenSqlite(db: Kysely<unknown>): Promise<void> {
  const woorden = (rij: string) =>
    ['wat', 'geprobeerd', 'zouHelpen', 'artikel']
      .map((veld) => `coalesce(json_extract(${rij}.inhoud, '$.${veld}'), '')`)
      .join(` || ' ' || `);
  const titel = (rij: string) => `json_extract(${rij}.inhoud, '$.titel')`;
  await sql`create virtual table signaalzoek using fts5(
    titel, woorden, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='4')`.execute(
    db,
  );
  await sql
    .raw(
      `create trigger signaalzoek_erbij after insert on signaal begin
        insert into signaalzoek (rowid, titel, woorden) values (new.volgnummer, ${titel('new')}, ${woorden('new')}); end`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger signaalzoek_anders after update of inhoud on signaal begin
        insert or replace into signaalzoek (rowid, titel, woorden)
          values (new.volgnummer, ${titel('new')}, ${woorden('new')}); end`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger signaalzoek_weg after delete on signaal begin
        delete from signaalzoek where rowid = old.volgnummer; end`,
    )
    .execute(db);
}

/** Words by their stem. A table of its own: behind the wall of rows an index of words would not be used. */
async function makeWoordenPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create table signaalzoek (
    signaal bigint primary key references signaal (volgnummer) on delete cascade, woorden tsvector not null)`.execute(
    db,
  );
  await sql`create index signaalzoek_woorden on signaalzoek using gin (woorden)`.execute(db);
  await sql`create function signaalwoorden() returns trigger language plpgsql as $$
    begin
      insert into signaalzoek (signaal, woorden) values (new.volgnummer, to_tsvector('dutch',
        concat_ws(' ', new.inhoud::jsonb ->> 'titel', new.inhoud::jsonb ->> 'wat', new.inhoud::jsonb ->> 'geprobeerd',
          new.inhoud::jsonb ->> 'zouHelpen', new.inhoud::jsonb ->> 'artikel')))
      on conflict (signaal) do update set woorden = excluded.woorden;
      return new;
    end $$`.execute(db);
  await sql`create trigger signaalzoek_bij after insert or update of inhoud on signaal
    for each row execute function signaalwoorden()`.execute(db);
}

/**
 * A signal is read by members of every organisation that owns it, and by the redactie: advisers and managers of the
 * organisation that the server is for. What goes with it has no text of it, and is reached by way of it.
 */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const redactie = sql`exists (select 1 from lid
    inner join instelling on instelling.naam = 'organisatie' and instelling.waarde = lid.organisatie
    where lid.persoon = ${ik} and lid.rol in ('adviseur', 'beheerder'))`;
  const schrijver = sql`select lid.organisatie from lid where lid.persoon = ${ik} and lid.rol <> 'lezer'`;
  const mijne = sql`volgnummer in (select signaaleigenaar.signaal from signaaleigenaar
    where signaaleigenaar.organisatie in (select lid.organisatie from lid where lid.persoon = ${ik}))`;
  const vanMij = sql`volgnummer in (select signaaleigenaar.signaal from signaaleigenaar
    where signaaleigenaar.organisatie in (${schrijver}))`;
  for (const tabel of [
    'signaal',
    'signaalstap',
    'redactiedaad',
    'signaaleigenaar',
    'signaalbron',
    'signaalkenmerk',
  ]) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  await sql`create policy lezen on signaal for select
    using (${ruim} or ${redactie} or ${mijne} or zender in (${schrijver}))`.execute(db);
  await sql`create policy erbij on signaal for insert
    with check (${ruim} or ${redactie} or zender in (${schrijver}))`.execute(db);
  await sql`create policy wijzigen on signaal for update
    using (${ruim} or ${redactie} or ${vanMij}) with check (${ruim} or ${redactie} or ${vanMij})`.execute(db);
  await sql`create policy opruimen on signaal for delete using (${ruim})`.execute(db);
  const gezien = sql`signaal in (select signaal.volgnummer from signaal)`;
  await sql`create policy lezen on signaalstap for select using (${ruim} or ${gezien})`.execute(db);
  await sql`create policy erbij on signaalstap for insert
    with check (${ruim} or wie = ${ik})`.execute(db);
  await sql`create policy opruimen on signaalstap for delete using (${ruim})`.execute(db);
  await sql`create policy redactie on redactiedaad
    using (${ruim} or ${redactie}) with check (${ruim} or ${redactie})`.execute(db);
  // Numbers and codes: whoever is somebody gets at the rows of what they see.
  const iemand = sql`${ruim} or coalesce(${ik}, '') <> ''`;
  for (const tabel of ['signaaleigenaar', 'signaalbron', 'signaalkenmerk'])
    await sql`create policy iemand on ${sql.table(tabel)} using (${iemand}) with check (${iemand})`.execute(
      db,
    );
}
