import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Adapter } from '../adapter.ts';
import { asOpslagfout, Opslagfout } from '../fouten.ts';
import { beginMigratie } from './begin.ts';
import { organisatiesMigratie } from './organisaties.ts';

/** Every change of the schema, by name and in order. One that was released is never changed: a new one follows it. */
function migraties(soort: Adapter['soort']): Record<string, Migration> {
  return { '0001-begin': beginMigratie(soort), '0002-organisaties': organisatiesMigratie(soort) };
}

/** Brings the database up to this program, one process at a time. @throws Opslagfout where it is later than that */
export async function migrate({ db, soort }: Adapter): Promise<void> {
  const bekend = migraties(soort);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(bekend) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw (await isNewer(db, Object.keys(bekend))) ? new Opslagfout('nieuwer', error) : asOpslagfout(error);
}

/** Did a later version of this program change the schema? Then it made changes that we do not know. */
async function isNewer(db: Adapter['db'], bekend: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`
    .execute(db)
    .catch(() => ({ rows: [] }));
  return rows.some(({ name }) => !bekend.includes(name));
}
