import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { canonical, functioneleRegios } from '@samenhang/motor';
import { commuting } from './maken.ts';
import { type BenchRow, measure, summarize } from './meten.ts';

export const name = 'herontwerp-schaal';
export const about =
  'What grows: a consensus map of 100,000 synthetic units over 50 indelingen (no matrix of pairs; goal: under 5 s and ' +
  '2 GB), and functional regions by the method of Coombes & Bond 2008 as Istat applies it, of Brindisi (reference ' +
  'result of LabourMarketAreas 3.2.5) and of 377 synthetic zones (goal: under 0.5 s).';

/** What `herontwerp-schaal.work.ts` prints. */
interface Uitslag {
  readonly seconds: number;
  readonly megabytes: number;
  readonly regios: number;
  readonly waarde: number;
  readonly gelijk: number;
}

async function consensus(): Promise<BenchRow[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'herontwerp-schaal.work.ts'),
  ]);
  const { seconds, megabytes, regios, waarde, gelijk } = JSON.parse(stdout) as Uitslag;
  const what = 'consensus map, 100,000 synthetic units × 50 indelingen, seed 1';
  return [
    {
      ...summarize(what, [seconds], 's'),
      outcome: `${regios} regions, value ${waarde}; Rand index with the planted map ${gelijk.toFixed(4)}`,
    },
    {
      ...summarize(`${what}: memory of the whole process`, [megabytes], 'MB'),
      outcome: 'peak, the data included',
    },
  ];
}

const eis = { minOmvang: 1000, minDichtheid: 0.6667, doelOmvang: 10_000, doelDichtheid: 0.75 };
const map = fileURLToPath(new URL('../../../shared/data/bench/', import.meta.url));

async function brindisi(): Promise<BenchRow[]> {
  if (!existsSync(`${map}brindisi_stromen.csv`)) {
    console.log('Brindisi is not here: its row is left out');
    return [];
  }
  const read = (what: string): number[][] =>
    readFileSync(`${map}brindisi_${what}.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number));
  const regios = read('regios').sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const index = new Map(regios.map(([zone = 0], i) => [zone, i]));
  const rows = read('stromen');
  const stromen = {
    van: Uint32Array.from(rows, (r) => index.get(r[0] ?? 0) ?? -1),
    naar: Uint32Array.from(rows, (r) => index.get(r[1] ?? 0) ?? -1),
    banen: Float64Array.from(rows, (r) => r[2] ?? 0),
  };
  const solve = () => functioneleRegios({ n: regios.length, stromen, ...eis });
  const same = solve().labels.join() === canonical(regios.map((r) => r[1] ?? 0)).join();
  const row = await measure(`functional regions of Brindisi, ${regios.length} zones`, solve);
  return [{ ...row, outcome: same ? 'the reference result exactly' : 'NOT the reference result' }];
}

export async function run(): Promise<readonly BenchRow[]> {
  const stromen = commuting(377, 1);
  const solve = () => functioneleRegios({ n: 377, stromen, ...eis });
  return [
    ...(await consensus()),
    ...(await brindisi()),
    {
      ...(await measure(
        `functional regions of 377 synthetic zones, ${stromen.van.length} flows, seed 1`,
        solve,
        {
          runs: 10,
        },
      )),
      outcome: `${solve().regios.length} regions`,
    },
  ];
}
