// Long answers come from other threads: they are those that this thread would make, from the package as it was read.

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPakket, standaardPakket } from '@samenhang/data';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from './app.ts';
import type { Listening } from './luister.ts';
import { startServer } from './start.ts';

let dir: string;
let server: Listening;
let app: ReturnType<typeof createApp>;
/** However busy the machine is. */
const tijdMs = 120_000;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-werkplaats-'));
  await cp(standaardPakket, dir, { recursive: true });
  const gestart = await startServer({ port: 0, dataDir: dir, werkplaats: { tijdMs } });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.fouten.slice(0, 3)));
  server = gestart.server;
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  app = createApp({ pakket: gelezen.pakket, adres: server.url });
  // What happens on the disk from here on is nobody's business.
  await writeFile(join(dir, 'regelingen.csv'), 'weg');
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

it.each([
  '/tijdlijn?gemeente=GM0344',
  '/regelingen?formaat=csv',
  '/vergelijkingen?a=corop&b=provincie',
  '/ogc/collections',
  '/versnippering?jaar=2016',
  '/ogc/collections/corop-2026/items?limit=2',
  '/grenzen?formaat=geojson',
  '/lidmaatschap.parquet',
])('%s is the same, byte for byte', async (pad) => {
  const headers = { 'Accept-Encoding': 'identity' };
  const [van, hier] = await Promise.all([
    fetch(`${server.url}/api/v1${pad}`, { headers }),
    app.request(`/api/v1${pad}`, { headers }),
  ]);
  expect(van.status).toBe(200);
  expect(van.headers.get('ETag')).toBe(hier.headers.get('ETag'));
  expect(Buffer.from(await van.arrayBuffer()).equals(Buffer.from(await hier.arrayBuffer()))).toBe(true);
});

it('makes a form that is asked by the header Accept', async () => {
  const Accept = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const response = await fetch(`${server.url}/api/v1/gemeenten`, { headers: { Accept } });
  expect(response.headers.get('Content-Type')).toBe(Accept);
  expect(Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))).toContain('xl/workbook.xml');
});

it('says 503 when too many wait, and serves what is cheap meanwhile', async () => {
  const gestart = await startServer({ port: 0, werkplaats: { draden: 1, wachtrij: 2, tijdMs } });
  if (!gestart.ok) throw new Error('the package is refused');
  const { url, close } = gestart.server;
  try {
    const jaren = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
    const vragen = jaren.map((jaar) => fetch(`${url}/api/v1/gemeenten?jaar=${jaar}&formaat=xlsx`));
    expect((await fetch(`${url}/api/v1/gezondheid`)).status).toBe(200);
    const antwoorden = await Promise.all(vragen);
    const tellen = (status: number): number => antwoorden.filter((a) => a.status === status).length;
    expect(tellen(200)).toBeGreaterThanOrEqual(3);
    expect(tellen(200) + tellen(503)).toBe(jaren.length);
    const vol = antwoorden.find((a) => a.status === 503);
    expect(vol?.headers.get('Retry-After')).toBe('5');
    expect(await vol?.json()).toMatchObject({ code: 'te-druk' });
  } finally {
    await close();
  }
});
