// Servers as processes of their own, asked by many at once.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type BenchRow, summarize } from './meten.ts';

const bin = join(import.meta.dirname, '../../packages/cli/bin/samenhang.js');
const openbaar = [
  '/',
  '/gemeente/GM0344',
  '/api/v1/gemeenten/GM1581?jaar=2016',
  '/api/v1/congruentie?jaar=2016',
];

interface Dienst {
  readonly url: string;
  readonly eersteLink: string;
  readonly child: ChildProcess;
}

/** Starts `samenhang start`, and waits until it listens. */
async function start(env: NodeJS.ProcessEnv): Promise<Dienst> {
  const child = spawn(process.execPath, [bin, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let uit = '';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${uit}`)));
    child.stdout.setEncoding('utf8').on('data', (tekst: string) => {
      uit += tekst;
      const url = /klaar op (\S+)/u.exec(uit)?.[1];
      const eersteLink = /^http\S+#\S+$/mu.exec(uit)?.[0];
      if (url !== undefined && eersteLink !== undefined) resolve({ url, eersteLink, child });
    });
  });
}

/** Tells a server to stop, and waits until it has. */
async function end(child: ChildProcess): Promise<void> {
  const weg = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await weg;
}

interface Druk {
  readonly perSeconde: number;
  readonly p99: number;
  readonly fouten: number;
}

async function press(url: string, connections: number, duration: number, cookie?: string): Promise<Druk> {
  const headers = { 'Accept-Encoding': 'br', ...(cookie === undefined ? {} : { Cookie: cookie }) };
  const uitkomst = await autocannon({ url, connections, duration, workers: 1, headers });
  const { requests, latency, errors, timeouts, non2xx } = uitkomst;
  return { perSeconde: requests.average, p99: latency.p99, fouten: errors + timeouts + non2xx };
}

/** Makes the first beheerder, who keeps one thing; their cookie. */
async function signUp({ url, eersteLink }: Dienst): Promise<string> {
  const antwoord = await fetch(`${url}/api/v1/aanmelding/eerste`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({
      sleutel: new URL(eersteLink).hash.slice(1),
      naam: 'Bench',
      email: 'bench@voorbeeld.nl',
      wachtwoord: 'paard batterij nietje juist',
      organisatie: { naam: 'Bench', soort: 'anders' },
    }),
  });
  if (antwoord.status !== 201) throw new Error(`sign-up: ${antwoord.status}`);
  return antwoord.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');
}

function rowOf(wat: string, { perSeconde, p99, fouten }: Druk, toevoeging = ''): BenchRow {
  const outcome = `p99 ${p99} ms; ${fouten} errors${toevoeging}`;
  return { ...summarize(wat, [perSeconde], 'requests/s'), outcome };
}

/** Computes designs one after the other, at the priority that a job has, until it is told to stop. */
function keepComputing(): () => void {
  let child: ChildProcess;
  let stopt = false;
  const next = (): void => {
    const vraag = ['herontwerp', '--jaar', '2016', '--gamma', '0.5', '--tijd', '60', '--draden', '1'];
    child = spawn('nice', ['-n', '5', process.execPath, bin, ...vraag], { stdio: 'ignore' });
    child.once('exit', () => stopt || next());
  };
  next();
  return () => {
    stopt = true;
    child.kill();
  };
}

/** What everybody may read, while a job computes beside it. */
async function measureBesideJob(url: string, seconden: number): Promise<readonly BenchRow[]> {
  const stop = keepComputing();
  try {
    const rijen: BenchRow[] = [];
    for (const pad of openbaar)
      for (const verbindingen of [50, 200]) {
        // Warm, as a server is that has run for a while.
        await press(url + pad, verbindingen, 1);
        const druk = await press(url + pad, verbindingen, seconden);
        rijen.push(rowOf(`GET ${pad}, ${verbindingen} connections, while a job computes`, druk));
      }
    return rijen;
  } finally {
    stop();
  }
}

/** What somebody keeps, at one server and at two on the same database. */
async function measureTwo(
  diensten: readonly Dienst[],
  cookie: string,
  seconden: number,
): Promise<readonly BenchRow[]> {
  const pad = '/api/v1/mijn/stukken';
  const [een, twee] = diensten;
  if (!een || !twee) throw new Error('two servers are needed');
  for (const { url } of diensten) await press(url + pad, 25, 1, cookie);
  const alleen = await press(een.url + pad, 50, seconden, cookie);
  const samen = await Promise.all([een, twee].map(({ url }) => press(url + pad, 25, seconden, cookie)));
  const som: Druk = {
    perSeconde: samen.reduce((totaal, { perSeconde }) => totaal + perSeconde, 0),
    p99: Math.max(...samen.map(({ p99 }) => p99)),
    fouten: samen.reduce((totaal, { fouten }) => totaal + fouten, 0),
  };
  const kernen = availableParallelism();
  const keer = `; ${(som.perSeconde / alleen.perSeconde).toFixed(2)} × one, on ${kernen} cores${kernen < 4 ? ': too few to tell' : ''}`;
  return [
    rowOf(`GET ${pad}, signed in, 50 connections, one server`, alleen),
    rowOf(`GET ${pad}, signed in, 50 connections, two servers`, som, keer),
  ];
}

/** Servers on this PostgreSQL, where nobody keeps anything yet; each measurement takes so many seconds. */
export async function measureServers(adres: string, seconden: number): Promise<readonly BenchRow[]> {
  const dir = mkdtempSync(join(tmpdir(), 'samenhang-bench-'));
  const env = { ...process.env, DATABASE_URL: adres, SAMENHANG_DIR: dir, PORT: '0', NO_COLOR: '1' };
  const diensten: Dienst[] = [];
  try {
    for (let nummer = 0; nummer < 2; nummer++) diensten.push(await start(env));
    const [eerste] = diensten;
    if (!eerste) return [];
    const cookie = await signUp(eerste);
    return [
      ...(await measureBesideJob(eerste.url, seconden)),
      ...(await measureTwo(diensten, cookie, seconden)),
    ];
  } finally {
    await Promise.all(diensten.map(({ child }) => end(child)));
    rmSync(dir, { recursive: true, force: true });
  }
}
