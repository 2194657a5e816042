// A server as who runs it sees it: behind a proxy, with a log and figures, and when it is told to stop.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import { readInstellingen } from '@samenhang/server/instellingen';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-bedrijf-'));
const wachtwoord = 'paard batterij nietje juist';
const email = 'anna.devries@voorbeeld.nl';
const regels: string[] = [];

type Gestart = Extract<Awaited<ReturnType<typeof startServer>>, { ok: true }>;

async function start(naam: string, env: Record<string, string>, over: object = {}): Promise<Gestart> {
  const instellingen = readInstellingen({ PORT: '0', SAMENHANG_DIR: join(dir, naam), ...env });
  const gestart = await startServer({ instellingen, ...over });
  if (!gestart.ok) throw new Error('the server did not start');
  return gestart;
}

let gestart: Gestart;
let api = '';
beforeAll(async () => {
  const env = { TRUST_PROXY: 'loopback', SAMENHANG_METRIEKEN: '0', SAMENHANG_LOGBOEK: 'ja' };
  gestart = await start('proxy', env, { logNaar: { write: (regel: string) => regels.push(regel) } });
  api = `${gestart.server.url}/api/v1`;
});
afterAll(async () => {
  await gestart.server.close();
  rmSync(dir, { recursive: true });
});

const send = (pad: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(api + pad, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: new URL(api).origin, ...headers },
    body: JSON.stringify(body),
  });

it('counts tries by the address that a trusted proxy names, whatever was forged before it', async () => {
  const sleutel = new URL(gestart.eersteLink ?? '').hash.slice(1);
  const organisatie = { naam: 'Gemeente Proef', soort: 'gemeente' };
  const eerste = { sleutel, naam: 'Anna de Vries', email, wachtwoord, organisatie };
  expect((await send('/aanmelding/eerste', eerste)).status).toBe(201);
  const keten = '198.51.100.1, 203.0.113.7';
  const mis = await send('/aanmelding', { email, wachtwoord: 'iets anders' }, { 'X-Forwarded-For': keten });
  expect(mis.status).toBe(401);
  const db = new Database(join(dir, 'proxy/samenhang.sqlite'), { readonly: true });
  const sleutels = JSON.stringify(db.prepare('select * from poging').all());
  db.close();
  const gezien = (adres: string) => sleutels.includes(createHash('sha256').update(adres).digest('hex'));
  expect(['203.0.113.7', '198.51.100.1', '127.0.0.1', keten].map(gezien)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('tells no log of the key in the address of a private calendar, whatever is asked of it', async () => {
  const sleutel = 'geheim-maar-kort';
  for (const method of ['GET', 'HEAD']) {
    const antwoord = await fetch(`${api}/agendalinks/${sleutel}`, { method });
    expect(antwoord.status).toBe(404);
  }
  expect(regels.join('')).toContain('/agendalinks/:sleutel');
  // A key as they are, at what is no route.
  const echt = 'k'.repeat(32);
  await send(`/agendalinks/${echt}`, {});
  await fetch(`${api}/agendalinks/${echt}/agenda.ics`);
  expect([regels.join('').includes(sleutel), regels.join('').includes(echt)]).toEqual([false, false]);
});

it('gives every request a number, in its head and in its problem, and takes over that of a trusted proxy', async () => {
  const zonder = await fetch(`${api}/gemeenten/GM9999`);
  const nummer = zonder.headers.get('X-Request-Id');
  expect([zonder.status, nummer]).toEqual([404, expect.stringMatching(/^[\da-f-]{36}$/u)]);
  expect(await zonder.json()).toMatchObject({ code: 'onbekende-gemeente', verzoek: nummer });
  const met = await fetch(`${api}/mijn`, { headers: { 'X-Request-Id': 'proxy-0001' } });
  expect([met.status, met.headers.get('X-Request-Id')]).toEqual([401, 'proxy-0001']);
  expect(await met.json()).toMatchObject({ verzoek: 'proxy-0001' });
  const pagina = await fetch(new URL('/', api), { headers: { 'X-Request-Id': 'proxy-0002' } });
  expect(pagina.headers.get('X-Request-Id')).toBe('proxy-0002');
});

it('writes a line of JSON for each request, with its number and nothing of who asks', async () => {
  const headers = {
    'X-Forwarded-For': '203.0.113.7',
    'User-Agent': 'Geheime browser',
    'X-Request-Id': 'proxy-0003',
  };
  const binnen = await send('/aanmelding', { email, wachtwoord }, headers);
  const cookie = binnen.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');
  const als = { ...headers, Cookie: cookie };
  const mijn = (await (await fetch(`${api}/mijn/sessies`, { headers: als })).json()) as {
    sessies: { id: string }[];
  };
  const sessie = mijn.sessies[0]?.id ?? '';
  await send(`/mijn/sessies/${sessie}/einde`, undefined, als);
  for (const pad of [
    '/zoek?q=Devries',
    `/mijn/${email}`,
    `/mijn/${encodeURIComponent(email)}`,
    `/x/${cookie.slice(-60)}`,
  ])
    await (await fetch(api + pad, { headers })).arrayBuffer();
  const log = regels.join('');
  const gelezen = regels.map((regel) => JSON.parse(regel) as Record<string, unknown>);
  const { time, ms, van, ...rest } = gelezen.find(({ verzoek }) => verzoek === 'proxy-0003') ?? {};
  const vast = { level: 30, verzoek: 'proxy-0003', method: 'POST', path: '/api/v1/aanmelding', status: 204 };
  expect(rest).toEqual(vast);
  expect([typeof ms, String(time), String(van)]).toEqual([
    'number',
    expect.stringMatching(/^\d{4}-/u),
    expect.stringMatching(/^[\da-f]{12}$/u),
  ]);
  expect(log).toContain('/api/v1/mijn/sessies/:sessie/einde');
  for (const geheim of [
    email,
    encodeURIComponent(email),
    'Vries',
    'voorbeeld.nl',
    wachtwoord,
    '203.0.113.7',
    '127.0.0.1',
  ])
    expect(log).not.toContain(geheim);
  for (const geheim of ['Geheime browser', sessie, cookie.slice(-40), 'Gemeente Proef'])
    expect(log).not.toContain(geheim);
});

it('has figures for Prometheus on a port of their own, by route', async () => {
  await fetch(`${api}/gemeenten/GM0344`);
  const antwoord = await fetch(gestart.server.metrieken ?? '');
  expect(antwoord.headers.get('Content-Type')).toContain('text/plain; version=0.0.4');
  const cijfers = await antwoord.text();
  expect(cijfers).toMatch(
    /^samenhang_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/gemeenten\/:code",status="200"\} [1-9]/mu,
  );
  expect(cijfers).toMatch(
    /^samenhang_http_request_duration_seconds_count\{method="GET",route="other",status="404"\} [1-9]/mu,
  );
  expect(cijfers).toMatch(/^process_resident_memory_bytes \d/mu);
  expect(cijfers).not.toContain('GM0344');
  expect(cijfers).not.toContain(email);
  expect((await fetch(new URL('/metrics', api))).headers.get('Content-Type')).not.toContain('version=0.0.4');
  expect((await fetch(new URL('/', gestart.server.metrieken))).status).toBe(404);
});

/** A request whose body comes when the test says so. */
function slowRequest(url: string): {
  rest: () => void;
  antwoord: Promise<IncomingMessage>;
  verzoek: ClientRequest;
} {
  const body = JSON.stringify({ email, wachtwoord });
  const verzoek = request(`${url}/api/v1/aanmelding`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': body.length, Origin: url },
  });
  const antwoord = new Promise<IncomingMessage>((resolve, reject) => {
    verzoek.once('response', resolve).once('error', reject);
  });
  verzoek.write(body.slice(0, 10));
  return { rest: () => verzoek.end(body.slice(10)), antwoord, verzoek };
}

const readiness = async (url: string): Promise<[number, unknown]> => {
  const response = await fetch(`${url}/api/v1/gezondheid/gereed`);
  return [response.status, await response.json()];
};

it('finishes what runs when it is told to stop, says so meanwhile, and takes nothing new after that', async () => {
  const { server } = await start('stop', {}, { aankondigingMs: 400 });
  expect(await readiness(server.url)).toEqual([200, { status: 'gereed', opslag: 'leeg' }]);
  const { rest, antwoord } = slowRequest(server.url);
  // So that the request is there before the end begins.
  await fetch(server.url);
  const dicht = server.close();
  const [status, probleem] = await readiness(server.url);
  expect([status, probleem]).toMatchObject([503, { code: 'server-stopt' }]);
  const nog = await fetch(`${server.url}/api/v1/gezondheid`);
  expect([nog.status, nog.headers.get('Connection')]).toEqual([200, 'close']);
  await expect
    .poll(
      () =>
        fetch(server.url).then(
          () => 'open',
          () => 'dicht',
        ),
      { interval: 50 },
    )
    .toBe('dicht');
  rest();
  const { statusCode, headers } = await antwoord;
  expect([statusCode, headers.connection]).toEqual([401, 'close']);
  await dicht;
});

it('does not wait for ever', async () => {
  const log: string[] = [];
  const logNaar = { write: (regel: string) => log.push(regel) };
  const { server } = await start('ongeduldig', {}, { geduldMs: 100, logNaar });
  const { antwoord } = slowRequest(server.url);
  const afgebroken = expect(antwoord).rejects.toThrow();
  await fetch(server.url);
  await server.close();
  await afgebroken;
  // That somebody was cut off is no mistake of ours.
  expect(log).toEqual([]);
});
