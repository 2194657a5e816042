// Run by sql.bench.ts in a process of its own, so that its memory is its own: the overlap of made-up cooperations, by
// the library or by docs/sql/overlap.sql in DuckDB.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOverlap, type Kolomkop } from '@samenhang/core';
import { toParquet } from '@samenhang/data';
import { buildOverdekking, seededToeval } from '@samenhang/motor';
import { openDuckdb } from '../sql/motoren.ts';

const [gemeenten, regelingen] = [100_000, 40_000];
const toeval = seededToeval(1);
const draw = (n: number): number => Math.floor(toeval() * n);

interface Deelname {
  readonly regeling: number;
  readonly gemeente: number;
}

/** Each cooperation has 2 to 30 participants out of 60 that lie together, as neighbours do. */
function makeDeelnames(): Deelname[] {
  return Array.from({ length: regelingen }, (_, regeling) => {
    const eerste = draw(gemeenten - 60);
    const leden = new Set(Array.from({ length: 2 + draw(29) }, () => eerste + draw(60)));
    return [...leden].map((gemeente) => ({ regeling, gemeente }));
  }).flat();
}

const heel = (naam: string): Kolomkop => ({ sleutel: naam, kop: { nl: naam, en: naam }, type: 'heel' });

async function timeDuckdb(deelnames: readonly Deelname[]) {
  const dir = await mkdtemp(join(tmpdir(), 'samenhang-sql-'));
  try {
    const rijen = deelnames.map(({ regeling, gemeente }) => [regeling, gemeente]);
    const tabel = { sleutel: 'deelname', kolommen: [heel('regeling'), heel('gemeente')], rijen };
    await writeFile(join(dir, 'deelname.parquet'), toParquet(tabel));
    const duckdb = await openDuckdb(dir, ['deelname']);
    const sql = await readFile(join(import.meta.dirname, '../../docs/sql/overlap.sql'), 'utf8');
    const start = performance.now();
    await duckdb.ask(`create table overlap as ${sql}`);
    const seconds = (performance.now() - start) / 1000;
    const [rij] = await duckdb.ask('select count(*) as paren from overlap');
    await duckdb.close();
    return { seconds, paren: Number(rij?.paren) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function timeCore(deelnames: readonly Deelname[]) {
  const leden = deelnames.map(({ regeling, gemeente }) => ({
    eenheid: gemeente,
    regio: regeling,
    aandeel: 1,
  }));
  const start = performance.now();
  const { banden } = countOverlap(buildOverdekking(gemeenten, regelingen, leden));
  return { seconds: (performance.now() - start) / 1000, paren: banden.length };
}

const deelnames = makeDeelnames();
const uitslag = process.argv[2] === 'duckdb' ? await timeDuckdb(deelnames) : timeCore(deelnames);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...uitslag, deelnames: deelnames.length, megabytes }));
