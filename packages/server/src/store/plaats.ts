import { join } from 'node:path';
import type { Adapter, Verbinding } from './adapter.ts';

/** Where people's own things are kept: in a file on this machine, or in PostgreSQL. */
export type Opslagplaats = { readonly bestand: string } | { readonly adres: string };

/** Where the store is by the settings: in the database, or else in a file in the folder. */
export function opslagplaatsOf({
  database,
  map,
}: {
  readonly database: string | undefined;
  readonly map: string;
}): Opslagplaats {
  return database === undefined ? { bestand: join(map, 'samenhang.sqlite') } : { adres: database };
}

/** The database there; only the driver of that is loaded. A file is made where there is none. @throws Opslagfout */
export async function openAdapter(plaats: Opslagplaats, verbinding: Verbinding = {}): Promise<Adapter> {
  if ('adres' in plaats) return (await import('./postgres/index.ts')).openPostgres(plaats.adres, verbinding);
  return (await import('./sqlite/index.ts')).openSqlite(plaats.bestand);
}
