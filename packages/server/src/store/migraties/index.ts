import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Adapter } from '../adapter.ts';
import { asOpslagfout, Opslagfout } from '../fouten.ts';
import { beginMigratie } from './begin.ts';
import { aanbiederMigratie } from './mensen/aanbieder.ts';
import { codevereistMigratie } from './mensen/codevereist.ts';
import { mensenMigratie } from './mensen/mensen.ts';
import { organisatiesMigratie } from './mensen/organisaties.ts';
import { passkeysMigratie } from './mensen/passkeys.ts';
import { tweedestapMigratie } from './mensen/tweedestap.ts';
import { uitnodigingenMigratie } from './mensen/uitnodigingen.ts';
import { rekentakenMigratie } from './rekentaken.ts';
import { incidentenMigratie } from './signalen/incidenten.ts';
import { kennisMigratie } from './signalen/kennis.ts';
import { kringenMigratie } from './signalen/kringen.ts';
import { opgavenMigratie } from './signalen/opgaven.ts';
import { signalenMigratie } from './signalen/signalen.ts';
import { toetsenMigratie } from './signalen/toetsen.ts';
import { toezeggingenMigratie } from './signalen/toezeggingen.ts';
import { zendersMigratie } from './signalen/zenders.ts';
import { agendalinksMigratie } from './stukken/agendalinks.ts';
import { deellinksMigratie } from './stukken/deellinks.ts';
import { eigenaarsMigratie, rondefunctieMigratie, rondetaalMigratie } from './stukken/eigenaars.ts';
import { publicatiesMigratie } from './stukken/publicaties.ts';
import { samenMigratie } from './stukken/samen.ts';
import { samenwerkenMigratie } from './stukken/samenwerken.ts';

/** Every change of the schema, by name and in order. One that was released is never changed: a new one follows it. */
function migraties(soort: Adapter['soort']): Record<string, Migration> {
  return {
    '0001-begin': beginMigratie(soort),
    '0002-organisaties': organisatiesMigratie(soort),
    '0003-uitnodigingen': uitnodigingenMigratie(soort),
    '0004-deellinks': deellinksMigratie(soort),
    '0005-mensen': mensenMigratie(soort),
    '0006-aanbieder': aanbiederMigratie(soort),
    '0009-rekentaken': rekentakenMigratie(soort),
    '0010-tweedestap': tweedestapMigratie(soort),
    '0011-passkeys': passkeysMigratie(soort),
    '0012-codevereist': codevereistMigratie,
    '0013-publicaties': publicatiesMigratie(soort),
    '0014-agendalinks': agendalinksMigratie(soort),
    '0015-eigenaars': eigenaarsMigratie(soort),
    '0016-samen': samenMigratie(soort),
    '0018-rondetaal': rondetaalMigratie,
    '0019-kennis': kennisMigratie(soort),
    '0020-signalen': signalenMigratie(soort),
    '0021-kringen': kringenMigratie(soort),
    '0022-rondefunctie': rondefunctieMigratie(soort),
    '0023-opgaven': opgavenMigratie(soort),
    '0024-zenders': zendersMigratie(soort),
    '0025-toezeggingen': toezeggingenMigratie(soort),
    '0026-incidenten': incidentenMigratie(soort),
    '0027-samenwerken': samenwerkenMigratie(soort),
    '0028-toetsen': toetsenMigratie(soort),
  };
}

/** The changes of the schema that a database has had, in order; none where it is new. */
export async function listMigraties(db: Adapter['db']): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Does this program know all these changes of the schema? */
export function knowsMigraties(namen: readonly string[]): boolean {
  const bekend = Object.keys(migraties('sqlite'));
  return namen.every((naam) => bekend.includes(naam));
}

/** Brings a new database to an earlier schema: that of a copy which is put back. @throws Opslagfout */
export async function migrateTo({ db, soort }: Adapter, schema: readonly string[]): Promise<void> {
  const bekend = migraties(soort);
  const tot = schema.at(-1);
  if (tot === undefined || !knowsMigraties(schema)) throw new Opslagfout('nieuwer');
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(bekend) } });
  const { error } = await migrator.migrateTo(tot);
  if (error !== undefined) throw asOpslagfout(error);
}

/** Brings the database up to this program, one process at a time. @throws Opslagfout where it is later than that */
export async function migrate(adapter: Adapter): Promise<void> {
  const { db, soort } = adapter;
  const bekend = migraties(soort);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(bekend) } });
  const { error } = await adapter.alone(() => migrator.migrateToLatest());
  if (error === undefined) return;
  throw (await isNewer(db, Object.keys(bekend))) ? new Opslagfout('nieuwer', error) : asOpslagfout(error);
}

/** Did a later version of this program change the schema? Then it made changes that we do not know. */
async function isNewer(db: Adapter['db'], bekend: readonly string[]): Promise<boolean> {
  const gedaan = await listMigraties(db).catch(() => []);
  return gedaan.some((naam) => !bekend.includes(naam));
}
