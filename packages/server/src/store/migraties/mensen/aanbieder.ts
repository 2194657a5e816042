import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Memberships that an identity provider gives, and the sessions that came by it: those end when they end there. */
export function aanbiederMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('lid')
        .addColumn('herkomst', 'text', (k) => k.notNull().defaultTo('hier'))
        .execute();
      await db.schema
        .createTable('aanbiedersessie')
        .addColumn('sessie', 'text', (k) => k.primaryKey().references('sessie.id').onDelete('cascade'))
        .addColumn('aanbieder', 'text', (k) => k.notNull())
        .addColumn('onderwerp', 'text', (k) => k.notNull())
        .addColumn('sid', 'text')
        .addColumn('bewijs', 'text', (k) => k.notNull())
        .execute();
      await db.schema
        .createIndex('aanbiedersessie_onderwerp')
        .on('aanbiedersessie')
        .columns(['aanbieder', 'onderwerp'])
        .execute();
      await db.schema
        .createIndex('inlogwijze_aanbieder')
        .unique()
        .on('inlogwijze')
        .columns(['providerId', 'accountId'])
        .execute();
      if (soort === 'sqlite') return;
      const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
      await sql`alter table aanbiedersessie enable row level security`.execute(db);
      await sql`alter table aanbiedersessie force row level security`.execute(db);
      await sql`create policy van_store on aanbiedersessie using (${ruim}) with check (${ruim})`.execute(db);
    },
  };
}
