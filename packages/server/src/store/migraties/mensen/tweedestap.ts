import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The second step of signing in: the tables of better-auth 1.7, with its own names of columns. */
export function tweedestapMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('persoon')
        .addColumn('twoFactorEnabled', postgres ? 'boolean' : 'integer', (k) =>
          k.notNull().defaultTo(postgres ? false : 0),
        )
        .execute();
      await db.schema
        .createTable('tweedestap')
        .addColumn('id', 'text', (k) => k.primaryKey())
        .addColumn('userId', 'text', (k) => k.notNull().unique().references('persoon.id').onDelete('cascade'))
        .addColumn('secret', 'text', (k) => k.notNull())
        .addColumn('backupCodes', 'text', (k) => k.notNull())
        .addColumn('verified', postgres ? 'boolean' : 'integer', (k) => k.notNull())
        .addColumn('failedVerificationCount', 'integer', (k) => k.notNull().defaultTo(0))
        .addColumn('lockedUntil', postgres ? 'timestamptz' : 'text')
        .execute();
    },
  };
}
