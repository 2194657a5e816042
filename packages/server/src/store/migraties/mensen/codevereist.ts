import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A code works once, by the last step of the clock that was used; an organisation may ask the second step of its members. */
export const codevereistMigratie: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('tweedestap').addColumn('laatste_tel', 'integer').execute();
    await db.schema
      .alterTable('organisatie')
      .addColumn('eist_tweede_stap', 'integer', (k) => k.notNull().defaultTo(0))
      .execute();
  },
};
