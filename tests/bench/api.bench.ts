import { startServer } from '@samenhang/server';
import { measureBesideXlsx, measurePressure } from './druk.ts';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'api';
export const about =
  'Answers over loopback; server and asker share the machine. Goals on a machine of its own: more than 8,000 known answers ' +
  'a second with p99 below 100 ms, and a cheap question below 100 ms while 50 XLSX are made. Before answers were kept and ' +
  'XLSX made beside them (commit 9984398, on a machine that others kept busy, load 11 on 2 cores): 318 and 337 (one ' +
  'gemeente, 50 and 200 connections) and 457 and 457 requests/s (congruentie), with p99 400, 1240, 344 and 1010 ms; a cheap ' +
  'question beside 50 XLSX took 15.3 s. What a cheap question waits beyond the processor time of the thread of the server, ' +
  'it waits for a core.';

const vragen = 600;

/** Small seeded generator (mulberry32), so that every run asks the same. */
function buildRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function json<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

/**
 * Latency of computed answers over real HTTP, one request after the other. Every question is another choice of
 * indelingen, so that hardly any answer is known already. Then known answers asked by many at once, and a cheap question
 * beside heavy ones.
 */
export async function run(): Promise<readonly BenchRow[]> {
  const started = await startServer({ port: 0 });
  if (!started.ok) throw new Error('the package is refused');
  const { server } = started;
  const base = `${server.url}/api/v1`;
  const random = buildRandom(2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const jaren = [2015, 2016, 2020, 2026];
  const { indelingen } = await json<{ indelingen: { indeling: string }[] }>(`${base}/indelingen?jaar=2016`);
  const codes = (await json<{ gemeenten: { code: string }[] }>(`${base}/gemeenten?jaar=2026`)).gemeenten;
  for (const jaar of jaren) await json(`${base}/congruentie?jaar=${jaar}`);

  const choice = (): string => {
    const share = 0.1 + random() * 0.9;
    const chosen = indelingen.filter(() => random() < share).map((i) => i.indeling);
    return (chosen.length > 0 ? chosen : [pick(indelingen).indeling]).join(',');
  };
  const questions = {
    '/congruentie': () => `/congruentie?jaar=${pick(jaren)}&indelingen=${choice()}`,
    '/gemeenten/{code}': () => `/gemeenten/${pick(codes).code}?jaar=2026&indelingen=${choice()}`,
    '/gemeenten/{code}/partners': () =>
      `/gemeenten/${pick(codes).code}/partners?jaar=2026&indelingen=${choice()}`,
  };
  try {
    const rows: BenchRow[] = [];
    for (const [what, question] of Object.entries(questions)) {
      const times: number[] = [];
      for (let i = 0; i < vragen; i++) {
        const url = base + question();
        const start = performance.now();
        const response = await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
        await response.arrayBuffer();
        times.push(performance.now() - start);
        if (!response.ok) throw new Error(`${url}: ${response.status}`);
      }
      rows.push(summarize(`GET ${what}, any choice of indelingen`, times, 'ms'));
    }
    rows.push(...(await measurePressure(base)));
    const named = codes.map(({ code }) => code);
    rows.push(await measureBesideXlsx(base, named));
    return rows;
  } finally {
    await server.close();
  }
}
