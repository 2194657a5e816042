import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchRow } from './meten.ts';
import { measureOnce } from './meten.ts';

export const name = 'suite';

export const about =
  'How long `npm test` takes: the checks, the build of the website and every test. Goal: within 7 minutes on two cores of ' +
  'their own. Before: 12 minutes in a fresh clone (ADR 0016). Only measured when it is named.';

const root = join(import.meta.dirname, '../..');

/** The suite, once; nothing when it was not asked for by name. */
export async function run(): Promise<readonly BenchRow[]> {
  if (!process.argv.includes(name)) return [];
  const opties = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const meet = () => spawnSync(process.execPath, [join(root, 'scripts/bootstrap.mjs'), 'test'], opties);
  const rij = await measureOnce(
    'npm test: the checks and the whole suite',
    meet,
    ({ status, stdout, stderr }) => {
      if (status !== 0) throw new Error(`npm test: ${(stdout + stderr).slice(-2000)}`);
      return stdout.trimEnd().split('\n').at(-1) ?? '';
    },
  );
  return [rij];
}
