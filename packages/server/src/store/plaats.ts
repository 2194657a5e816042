import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from './adapter.ts';

/** Where people's own things are kept: in a file on this machine, or in PostgreSQL. */
export type Opslagplaats = { readonly bestand: string } | { readonly adres: string };

/** Where the store is by the environment: `DATABASE_URL`, or else a file in `SAMENHANG_DIR` (default `~/.samenhang`). */
export function opslagplaatsOf(env: Readonly<Record<string, string | undefined>>): Opslagplaats {
  const adres = env.DATABASE_URL;
  if (adres !== undefined && adres !== '') return { adres };
  const dir = env.SAMENHANG_DIR;
  return {
    bestand: join(dir === undefined || dir === '' ? join(homedir(), '.samenhang') : dir, 'samenhang.sqlite'),
  };
}

/** The database there; only the driver of that is loaded. A file is made where there is none. @throws Opslagfout */
export async function openAdapter(plaats: Opslagplaats): Promise<Adapter> {
  if ('adres' in plaats) return (await import('./postgres/index.ts')).openPostgres(plaats.adres);
  return (await import('./sqlite/index.ts')).openSqlite(plaats.bestand);
}
