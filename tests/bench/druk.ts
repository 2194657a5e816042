import autocannon from 'autocannon';
import { type BenchRow, summarize } from './meten.ts';

const vragen = ['/gemeenten/GM1581?jaar=2016', '/congruentie?jaar=2016'];
const verbindingen = [50, 200];

async function press(base: string, vraag: string, connections: number): Promise<readonly BenchRow[]> {
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    url: base + vraag,
    connections,
    duration: 4,
    workers: 1,
    headers: { 'Accept-Encoding': 'br' },
  });
  const name = `GET ${vraag}, ${connections} connections`;
  const outcome = `p99 ${latency.p99} ms; ${errors + timeouts} errors, ${non2xx} refused`;
  return [{ ...summarize(name, [requests.average], 'requests/s'), outcome }];
}

/** Known answers, asked by many at once. */
export async function measurePressure(base: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const vraag of vragen)
    for (const connections of verbindingen) rows.push(...(await press(base, vraag, connections)));
  return rows;
}

/** Milliseconds of processor time of this thread. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Watches the thread of the server: the longest that it did nothing but one thing, in processor time. What a question
 * waits beyond that, it waits for a core.
 */
function watchThread(): () => number {
  let [langst, vorige, loopt] = [0, threadMs(), true];
  const tick = (): void => {
    const nu = threadMs();
    langst = Math.max(langst, nu - vorige);
    vorige = nu;
    if (loopt) setImmediate(tick);
  };
  tick();
  return () => {
    loopt = false;
    return langst;
  };
}

/** How long a cheap question takes while fifty different workbooks are made at once. */
export async function measureBesideXlsx(base: string, codes: readonly string[]): Promise<BenchRow> {
  const state = { busy: true };
  const stopWatch = watchThread();
  const werk = Promise.all(
    codes.slice(0, 50).map(async (code) => {
      const response = await fetch(`${base}/gemeenten/${code}?jaar=2026&formaat=xlsx`);
      await response.arrayBuffer();
      return response.status;
    }),
  ).finally(() => {
    state.busy = false;
  });
  const times: number[] = [];
  while (state.busy) {
    const start = performance.now();
    await (await fetch(`${base}/gezondheid`)).arrayBuffer();
    times.push(performance.now() - start);
  }
  const statuses = await werk;
  const langst = Math.round(stopWatch());
  const outcome = `worst ${Math.round(Math.max(...times))} ms; ${statuses.filter((s) => s === 200).length} of ${statuses.length} made; the server's thread at most ${langst} ms of processor time at once`;
  return { ...summarize('GET /gezondheid, while 50 XLSX are made', times, 'ms'), outcome };
}
