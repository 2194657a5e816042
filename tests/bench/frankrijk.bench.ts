import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'frankrijk';

interface Uitslag {
  readonly communes: number;
  readonly gemiddelde: number;
  readonly times: readonly number[];
  readonly megabytes: number;
}

/** What the size of France may cost. */
const seconds = 2;
const megabytes = 1024;

/**
 * Congruentie at the size of France: every commune, over four partitions (région, département, arrondissement,
 * EPCI), in a process of its own. Says so when it takes more than it may.
 */
export async function run(): Promise<readonly BenchRow[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'frankrijk.work.ts'),
  ]);
  const uitslag = JSON.parse(stdout) as Uitslag;
  const [eerste = Number.NaN] = uitslag.times;
  const goed = eerste < seconds * 1000 && uitslag.megabytes < megabytes;
  console.log(
    `${goed ? '✓' : '✗'} France: ${uitslag.communes} communes × 4 partitions, one cold pass ${Math.round(eerste)} ms ` +
      `(< ${seconds} s), ${Math.round(uitslag.megabytes)} MB at most (< ${megabytes} MB), ` +
      `congruentie ${(uitslag.gemiddelde * 100).toFixed(2)} %`,
  );
  const what = `congruentie of France, ${uitslag.communes} communes × 4 partitions`;
  return [
    summarize(`${what}, full pass`, uitslag.times, 'ms'),
    summarize(`${what}, memory of the whole process`, [uitslag.megabytes], 'MB'),
  ];
}
