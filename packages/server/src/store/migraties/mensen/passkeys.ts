import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Passkeys of people, and the challenges that wait for an answer of one. */
export function passkeysMigratie(soort: 'sqlite' | 'postgres'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('passkey')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('persoon', 'text', (k) => k.notNull().references('persoon.id').onDelete('cascade'))
        .addColumn('kenmerk', 'text', (k) => k.notNull().unique())
        .addColumn('naam', 'text', (k) => k.notNull())
        .addColumn('sleutel', 'text', (k) => k.notNull())
        // Goes to 2³² − 1, which is more than an integer of PostgreSQL holds.
        .addColumn('teller', soort === 'postgres' ? 'bigint' : 'integer', (k) => k.notNull())
        .addColumn('gemaakt_op', 'text', (k) => k.notNull())
        .addColumn('gebruikt_op', 'text')
        .execute();
      await db.schema.createIndex('passkey_persoon').on('passkey').column('persoon').execute();
      await db.schema
        .createTable('passkeyvraag')
        .addColumn('vraaghash', 'text', (k) => k.primaryKey())
        .addColumn('persoon', 'text', (k) => k.references('persoon.id').onDelete('cascade'))
        .addColumn('verloopt_op', 'text', (k) => k.notNull())
        .execute();
      if (soort === 'sqlite') return;
      const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
      for (const tabel of ['passkey', 'passkeyvraag']) {
        await sql`alter table ${sql.table(tabel)} enable row level security`.execute(db);
        await sql`alter table ${sql.table(tabel)} force row level security`.execute(db);
        await sql`create policy van_opslag on ${sql.table(tabel)} using (${ruim}) with check (${ruim})`.execute(
          db,
        );
      }
    },
  };
}
