import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Opslagplaats } from './store.ts';

/** Where the store is by the environment: `DATABASE_URL`, or else a file in `SAMENHANG_DIR` (default `~/.samenhang`). */
export function opslagplaatsOf(env: Readonly<Record<string, string | undefined>>): Opslagplaats {
  const adres = env.DATABASE_URL;
  if (adres !== undefined && adres !== '') return { adres };
  const dir = env.SAMENHANG_DIR;
  return {
    bestand: join(dir === undefined || dir === '' ? join(homedir(), '.samenhang') : dir, 'samenhang.sqlite'),
  };
}
