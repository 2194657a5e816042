import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the owners of a body did, in order, and of what they were reminded: of each thing once. */
export function eigenaarsMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('eigenaarstap')
        .addColumn('volgnummer', postgres ? 'bigint' : 'integer', (k) =>
          postgres ? k.primaryKey().generatedByDefaultAsIdentity() : k.primaryKey().autoIncrement(),
        )
        .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
        .addColumn('soort', 'text', (k) => k.notNull())
        .addColumn('jaar', 'integer')
        .addColumn('functie', 'text')
        .addColumn('taak', 'text')
        .addColumn('tekst', 'text', (k) => k.notNull())
        .addColumn('wie', 'text', (k) => k.notNull())
        .addColumn('op', 'text', (k) => k.notNull())
        .execute();
      await db.schema.createIndex('eigenaarstap_stuk').on('eigenaarstap').column('stuk').execute();
      await db.schema
        .createTable('herinnering')
        .addColumn('stuk', 'text', (k) => k.notNull().references('stuk.id').onDelete('cascade'))
        .addColumn('kenmerk', 'text', (k) => k.notNull())
        .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
        .addColumn('op', 'text', (k) => k.notNull())
        .addPrimaryKeyConstraint('herinnering_een', ['stuk', 'kenmerk', 'persoon'])
        .execute();
      if (postgres) await buildWall(db);
    },
  };
}

/** Members note what they did in their own name; of what people are reminded is for the store. */
async function buildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const stuk = sql`exists (select 1 from stuk where stuk.id = eigenaarstap.stuk)`;
  const zelf = sql`${ruim} or (wie = current_setting('samenhang.persoon', true) and ${stuk})`;
  for (const tabel of ['eigenaarstap', 'herinnering']) {
    await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
  }
  await sql`create policy lezen on eigenaarstap for select using (${ruim} or ${stuk})`.execute(db);
  await sql`create policy erbij on eigenaarstap for insert with check (${zelf})`.execute(db);
  await sql`create policy opruimen on eigenaarstap for delete using (${ruim})`.execute(db);
  await sql`create policy van_opslag on herinnering using (${ruim}) with check (${ruim})`.execute(db);
}

/** As what somebody noted that was looked, and in which language somebody is written to. */
export const rondetaalMigratie: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('eigenaarstap').addColumn('door', 'text').execute();
    await db.schema
      .alterTable('persoon')
      .addColumn('taal', 'text', (k) => k.notNull().defaultTo('nl'))
      .execute();
  },
};

interface Naamloos {
  readonly volgnummer: number;
  readonly functie: string;
  readonly wie: string;
  readonly inhoud: string;
  readonly rol: string | null;
}

/** As what somebody noted it: the function that was looked as where they fill it, another that they fill, or their role. */
function noterOf({ functie, wie, inhoud, rol }: Naamloos): string | null {
  const { eigenaars } = JSON.parse(inhoud) as {
    readonly eigenaars: readonly { readonly functie: string; readonly persoon: string | null }[];
  };
  const eigen = eigenaars.filter(({ persoon }) => persoon === wie).map((eigenaar) => eigenaar.functie);
  return eigen.includes(functie) ? functie : (eigen[0] ?? rol);
}

/**
 * As what was noted that was looked, before that was kept: as far as the functions and roles of now tell. Who is here no
 * longer leaves it open. Reading shows no name of it, so that none stands there.
 */
export function rondefunctieMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Kysely<unknown>) {
      if (postgres) {
        // A step is never changed: no policy lets anybody, and its owner only where that is said.
        await sql`select set_config('samenhang.alles', 'ja', true)`.execute(db);
        await sql`alter table eigenaarstap no force row level security`.execute(db);
      }
      const { rows } = await sql<Naamloos>`
        select eigenaarstap.volgnummer, eigenaarstap.functie, eigenaarstap.wie, stuk.inhoud, lid.rol
        from eigenaarstap
        join stuk on stuk.id = eigenaarstap.stuk
        left join lid on lid.persoon = eigenaarstap.wie and lid.organisatie = stuk.organisatie
        where eigenaarstap.functie is not null and eigenaarstap.door is null`.execute(db);
      for (const rij of rows)
        await sql`update eigenaarstap set door = ${noterOf(rij)} where volgnummer = ${rij.volgnummer}`.execute(
          db,
        );
      if (postgres) await sql`alter table eigenaarstap force row level security`.execute(db);
    },
  };
}
