import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { run } from './run.ts';

/** What the built web app is made of. */
const sources = [
  'packages/web/src',
  'packages/web/public',
  'packages/web/index.html',
  'packages/web/vite.config.ts',
  'packages/web/scripts/tekst.ts',
  'packages/web/package.json',
  'packages/core/src',
  'packages/motor/src',
  'packages/taal/src',
  'packages/beeld/src',
  'packages/rekenen/src',
  'packages/oplosser/src',
  'packages/data/src/eigen',
  'packages/data/src/vlakken',
  'docs/method.md',
  'docs/methode.md',
  'package-lock.json',
];

/** Is packages/web/dist there, and no older than anything it is made of? */
export async function isWebBuilt(): Promise<boolean> {
  const built = await modified(join(root, 'packages/web/dist/index.html'));
  const newest = Math.max(...(await Promise.all(sources.map((source) => newestIn(join(root, source))))));
  return built >= newest;
}

/** Builds the web app; true when that went well. */
export async function buildWeb(): Promise<boolean> {
  return (await run('vite', ['build', '--logLevel', 'warn'], { cwd: join(root, 'packages/web') })) === 0;
}

/** The newest change in a file or folder; folders count too, for a file that was removed. */
async function newestIn(path: string): Promise<number> {
  const own = await modified(path);
  if (own === 0) return 0;
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  return Math.max(own, ...(await Promise.all(entries.map((entry) => modified(join(path, entry))))));
}

/** Time of the last change, 0 for what is not there. */
async function modified(path: string): Promise<number> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.mtimeMs ?? 0;
}
