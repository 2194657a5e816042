import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'opstart';

export const about =
  'Whole processes, from their start to their end or their first page. Goals: a small question within 0.5 s, `--help` ' +
  'within 0.25 s, a fresh clone to its first page within 30 s, `npm ci` within 45 s. Before: a ' +
  'small question 1.0–1.5 s (ADR 0009), `npm ci` 98 s and 848 MB (ADR 0010). With ' +
  '`--naast=DIR` another checkout is measured in turns with this one, so that what else the machine does weighs on ' +
  'both; with `--installatie` also the installs.';

const root = join(import.meta.dirname, '../..');
const argumenten = process.argv.slice(2);
const naast = argumenten.flatMap((a) => (a.startsWith('--naast=') ? [a.slice('--naast='.length)] : []));
const werkmap = mkdtempSync(join(tmpdir(), 'samenhang-bench-'));

/** A checkout, and how its rows are marked. */
interface Boom {
  readonly dir: string;
  readonly merk: string;
  readonly env: NodeJS.ProcessEnv;
}

const bomen: readonly Boom[] = [...naast, root].map((dir, i) => ({
  dir,
  merk: dir === root ? '' : ` (beside: ${basename(dir)})`,
  env: { ...process.env, SAMENHANG_DIR: join(werkmap, String(i)), NO_COLOR: '1' },
}));

interface Meting {
  readonly wat: string;
  readonly runs: number;
  /** Seconds. */
  readonly meet: (boom: Boom) => number | Promise<number>;
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function execute(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-1000)}`);
}

function samenhang({ dir, env }: Boom, args: readonly string[]): Promise<number> {
  return seconds(() =>
    execute(process.execPath, [join(dir, 'packages/cli/bin/samenhang.js'), ...args], dir, env),
  );
}

/** From the start of the command until the page has come in. The server is stopped again. */
async function firstPage({ dir, env }: Boom, command: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: dir, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    let output = '';
    const url = await new Promise<string>((found, fail) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [adres] = /http:\/\/\S+/.exec(output) ?? [];
        if (adres !== undefined) found(adres);
      });
      child.once('exit', () => fail(new Error(`no server: ${output}`)));
    });
    const response = await fetch(url);
    await response.text();
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return (performance.now() - start) / 1000;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

const start = (boom: Boom): Promise<number> =>
  firstPage(boom, process.execPath, [join(boom.dir, 'scripts/bootstrap.mjs'), 'start', '--port', '0']);

/** What npm reads, in a folder of its own. */
function copyManifests({ dir }: Boom): string {
  const doel = mkdtempSync(join(werkmap, 'install-'));
  const mappen = ['.', ...readdirSync(join(dir, 'packages')).map((naam) => join('packages', naam))];
  for (const map of mappen)
    for (const naam of ['package.json', 'package-lock.json', '.npmrc', 'bin'])
      if (existsSync(join(dir, map, naam)))
        cpSync(join(dir, map, naam), join(doel, map, naam), { recursive: true });
  return doel;
}

/** The Node that people have, not the one of node_modules: npm runs with it. */
function systemEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = (env.PATH ?? '').split(':').filter((deel) => !deel.includes('node_modules'));
  return { ...env, PATH: path.join(':') };
}

function npmCi(boom: Boom): Promise<number> {
  const doel = copyManifests(boom);
  return seconds(() => execute('npm', ['ci', '--no-audit', '--no-fund'], doel, systemEnv(boom.env)));
}

async function fromClone(boom: Boom): Promise<number> {
  const dir = join(mkdtempSync(join(werkmap, 'clone-')), 'samenhang');
  const env = systemEnv({ ...boom.env, PORT: '0' });
  const clone = await seconds(() => execute('git', ['clone', '--quiet', boom.dir, dir], werkmap, env));
  return clone + (await firstPage({ ...boom, dir, env }, 'npm', ['start']));
}

const empty = ({ env }: Boom): void => rmSync(env.SAMENHANG_DIR ?? '', { recursive: true, force: true });

const metingen: readonly Meting[] = [
  { wat: 'samenhang --help', runs: 10, meet: (boom) => samenhang(boom, ['--help']) },
  {
    wat: 'samenhang gemeente Zeist, the package never checked',
    runs: 3,
    meet: (boom) => {
      empty(boom);
      return samenhang(boom, ['gemeente', 'Zeist']);
    },
  },
  { wat: 'samenhang gemeente Zeist', runs: 10, meet: (boom) => samenhang(boom, ['gemeente', 'Zeist']) },
  { wat: 'npm start, everything there: until the first page', runs: 5, meet: start },
];

const installatie: readonly Meting[] = [
  { wat: 'npm ci', runs: 1, meet: npmCi },
  { wat: 'git clone and npm start: until the first page', runs: 1, meet: fromClone },
];

/** Each checkout in its turn, run after run. */
async function measure({ wat, runs, meet }: Meting): Promise<BenchRow[]> {
  const tijden = bomen.map((): number[] => []);
  for (let i = 0; i < runs; i++) for (const [b, boom] of bomen.entries()) tijden[b]?.push(await meet(boom));
  return bomen.map(({ merk }, b) => summarize(wat + merk, tijden[b] ?? [], 's'));
}

/** Start, help, a small question, installing. */
export async function run(): Promise<readonly BenchRow[]> {
  const gevraagd = [...metingen, ...(argumenten.includes('--installatie') ? installatie : [])];
  try {
    // Once without measuring: the website is built, code is compiled, and the package is checked.
    for (const boom of bomen) await start(boom);
    const rijen: BenchRow[] = [];
    for (const meting of gevraagd) rijen.push(...(await measure(meting)));
    return rijen;
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
  }
}
