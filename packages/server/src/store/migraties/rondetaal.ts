import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

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
