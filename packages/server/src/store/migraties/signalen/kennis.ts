import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
const ik = sql`current_setting('samenhang.persoon', true)`;
const lid = (van: string, rollen: string) => sql`${sql.ref(van)} in
  (select lid.organisatie from lid where lid.persoon = ${ik} and lid.rol in (${sql.raw(rollen)}))`;
const inbrengers = `'raadslid', 'griffier', 'adviseur', 'bestuurder', 'beheerder'`;

/**
 * What everybody may read of what organisations bring in as knowledge: a copy of each piece as it is now, with whether it
 * lies in the bin or was hidden, and how its link is. A link is there once.
 */
export function kennisMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('kennis')
        .addColumn('stuk', 'text', (k) => k.primaryKey().references('stuk.id').onDelete('cascade'))
        .addColumn('organisatie', 'text', (k) => k.notNull().references('organisatie.id').onDelete('cascade'))
        .addColumn('wat', 'text', (k) => k.notNull())
        .addColumn('sleutel', 'text', (k) => k.notNull())
        .addColumn('link', 'text')
        .addColumn('inhoud', 'text', (k) => k.notNull())
        .addColumn('versie', 'integer', (k) => k.notNull())
        .addColumn('weg', 'integer', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('gewijzigd_op', 'text', (k) => k.notNull())
        .addColumn('verborgen_op', 'text')
        .addColumn('verborgen_reden', 'text')
        .addColumn('link_gezien_op', 'text')
        .addColumn('link_kapot_sinds', 'text')
        .addColumn('link_mislukt', 'integer', (k) => k.notNull())
        .addColumn('link_volgende_op', 'text', (k) => k.notNull())
        .execute();
      await sql`create unique index kennis_een on kennis (sleutel) where weg = 0`.execute(db);
      await db.schema.createIndex('kennis_organisatie').on('kennis').column('organisatie').execute();
      await db.schema.createIndex('kennis_link').on('kennis').column('link_volgende_op').execute();
      if (soort === 'postgres') await buildWall(db);
    },
  };
}

/**
 * Everybody reads: what is hidden is left out by the queries, as its link must be found by who would bring it in again. Who
 * brings in writes; who keeps order on the server changes, to hide. A member of a council brings in too, which the wall
 * around pieces did not know.
 */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const schrijft = sql`${lid('kennis.organisatie', inbrengers)}
    and exists (select 1 from stuk where stuk.id = kennis.stuk and stuk.organisatie = kennis.organisatie)`;
  const redactie = sql`exists (select 1 from lid join instelling on instelling.waarde = lid.organisatie
    where instelling.naam = 'organisatie' and lid.persoon = ${ik} and lid.rol in ('adviseur', 'beheerder'))`;
  await sql`alter table kennis enable row level security`.execute(db);
  await sql`alter table kennis force row level security`.execute(db);
  await sql`create policy lezen on kennis for select using (true)`.execute(db);
  await sql`create policy erbij on kennis for insert with check (${ruim} or ${schrijft})`.execute(db);
  await sql`create policy wijzigen on kennis for update
    using (${ruim} or ${schrijft} or ${redactie}) with check (${ruim} or ${schrijft} or ${redactie})`.execute(
    db,
  );
  await sql`create policy opruimen on kennis for delete using (${ruim})`.execute(db);
  const raadslid = sql`soort = 'kennis' and ${lid('stuk.organisatie', `'raadslid'`)}`;
  await sql`create policy kennis_erbij on stuk for insert with check (${raadslid})`.execute(db);
  await sql`create policy kennis_wijzigen on stuk for update using (${raadslid}) with check (${raadslid})`.execute(
    db,
  );
}
