import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'sql';
export const about =
  'Overlap of 40,000 synthetic cooperations over 100,000 synthetic gemeenten (seed 1), by the library and by ' +
  'docs/sql/overlap.sql in DuckDB over Parquet with one thread, each in a process of its own, making the data ' +
  'included in its memory.';

interface Uitslag {
  readonly seconds: number;
  readonly paren: number;
  readonly deelnames: number;
  readonly megabytes: number;
}

async function work(wie: 'core' | 'duckdb'): Promise<Uitslag> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'sql.work.ts'),
    wie,
  ]);
  return JSON.parse(stdout) as Uitslag;
}

const describe = ({ deelnames, paren }: Uitslag): string => `${deelnames} participations, ${paren} pairs`;

export async function run(): Promise<readonly BenchRow[]> {
  const core = await work('core');
  const duckdb = await work('duckdb');
  return [
    { ...summarize('overlap by the library', [core.seconds], 's'), outcome: describe(core) },
    summarize('overlap by the library: memory of the whole process', [core.megabytes], 'MB'),
    { ...summarize('overlap by SQL in DuckDB', [duckdb.seconds], 's'), outcome: describe(duckdb) },
    summarize('overlap by SQL in DuckDB: memory of the whole process', [duckdb.megabytes], 'MB'),
  ];
}
