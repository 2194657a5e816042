// Kills a process in the middle of its writes, again and again, and looks what is there.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Opslagplaats, openStore } from '@samenhang/server/store';
import { build } from 'rolldown';

/** Of all the time that a killed writer has, most would go into finding the files of a library: it comes as one. */
const gebundeld = join(import.meta.dirname, '../../node_modules/.cache/samenhang-schrijver');

async function bundleWriter(): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, 'schrijver.ts'),
    platform: 'node',
    external: ['better-sqlite3', 'pg'],
    output: { dir: gebundeld },
    logLevel: 'silent',
  });
  return join(gebundeld, output[0].fileName);
}

/** Every version of which a process said that it was kept, before it was killed. */
function writeUntilKilled(schrijver: string, plaats: Opslagplaats, na: number): Promise<string[]> {
  const child = spawn(process.execPath, [schrijver, JSON.stringify(plaats), 'anna'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/node') },
  });
  return new Promise((resolve, reject) => {
    let uit = '';
    child.stdout.setEncoding('utf8').on('data', (tekst: string) => {
      // From its first write on, somewhere in those that follow.
      if (uit === '') setTimeout(() => child.kill('SIGKILL'), na);
      uit += tekst;
    });
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(uit.split('\n').slice(0, -1));
      else reject(new Error('the writer ended by itself'));
    });
  });
}

/** Kills in every run; `npm run beproeving` does a thousand. */
export const keren = 20;

/** What may be found afterwards. */
export const kapot = { kwijt: [], half: [] };

export interface Schade {
  /** Versions that were kept, by what the killed processes said. */
  readonly beloofd: number;
  /** Of those, not there. */
  readonly kwijt: readonly string[];
  /** Pieces whose history is not exactly one line for each version, or whose last line is not what is there. */
  readonly half: readonly string[];
}

/** Kills so many writers, and says what is lost. `toeval` gives numbers from 0 up to 1. */
export async function killWriters(
  plaats: Opslagplaats,
  keren: number,
  toeval: () => number,
): Promise<Schade> {
  const schrijver = await bundleWriter();
  const beloofd: string[] = [];
  let gedood = 0;
  const baan = async () => {
    while (gedood < keren) {
      gedood += 1;
      beloofd.push(...(await writeUntilKilled(schrijver, plaats, toeval() * 25)));
    }
  };
  // Side by side, as servers on one database are.
  await Promise.all([baan(), baan(), baan()]);
  const store = await openStore(plaats);
  try {
    const stukken = store.for({ id: 'anna' });
    const half: string[] = [];
    const bewaard = new Set<string>();
    for (const { id, versie, titel } of await stukken.list()) {
      const stappen = await stukken.history(id);
      for (const stap of stappen) bewaard.add(`${id} ${stap.versie}`);
      if (stappen.length !== versie || stappen.at(-1)?.titel !== titel) half.push(id);
    }
    return { beloofd: beloofd.length, kwijt: beloofd.filter((regel) => !bewaard.has(regel)), half };
  } finally {
    await store.close();
  }
}
