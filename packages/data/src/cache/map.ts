/** Where what can be made again is kept: below $SAMENHANG_DIR, else in the cache folder of the operating system. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Omgeving = Readonly<Record<string, string | undefined>>;

function systeemmap(omgeving: Omgeving, systeem: string, thuis: string): string {
  if (systeem === 'win32') return omgeving.LOCALAPPDATA ?? join(thuis, 'AppData', 'Local');
  if (systeem === 'darwin') return join(thuis, 'Library', 'Caches');
  // The XDG Base Directory Specification: a path that is not absolute must be ignored.
  const xdg = omgeving.XDG_CACHE_HOME;
  return xdg?.startsWith('/') ? xdg : join(thuis, '.cache');
}

export function cacheMap(
  omgeving: Omgeving = process.env,
  systeem: string = process.platform,
  thuis: string = homedir(),
): string {
  const eigen = omgeving.SAMENHANG_DIR;
  return eigen ? join(eigen, 'cache') : join(systeemmap(omgeving, systeem, thuis), 'samenhang');
}
