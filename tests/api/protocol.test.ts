// What clients other than a browser ask of HTTP: parts of files, odd requests, addresses that nobody may choose.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDag } from '@samenhang/core';
import { type Listening, startServer } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paginas } from '../hulp/paginas.ts';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const api = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${server.url}/api/v1${path}`, init);

/** Sends bytes as they are, and gives what comes back until the server closes. */
function send(tekst: string, { url }: Pick<Listening, 'url'> = server): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let uit = '';
    const socket = connect(Number(port), hostname, () => socket.write(tekst));
    socket.setEncoding('latin1').on('data', (deel: string) => {
      uit += deel;
    });
    socket.once('close', () => resolve(uit)).once('error', reject);
  });
}

describe('Range', () => {
  it.each([
    ['bytes=0-3', 0, 4],
    ['bytes=10-', 10, undefined],
    ['bytes=-4', -4, undefined],
    ['bytes=-999999999', 0, undefined],
    ['bytes=5-99999999999', 5, undefined],
    ['Bytes = 2-2', 2, 3],
  ])('%s gives that part', async (range, van, tot) => {
    for (const pad of ['/pakket.zip', '/lidmaatschap.parquet', '/pakket/gemeenten', '/indelingen']) {
      const heel = Buffer.from(
        await (await api(pad, { headers: { 'Accept-Encoding': 'identity' } })).arrayBuffer(),
      );
      const deel = await api(pad, { headers: { Range: range } });
      const bytes = Buffer.from(await deel.arrayBuffer());
      expect([deel.status, deel.headers.get('Accept-Ranges')], pad).toEqual([206, 'bytes']);
      expect(bytes.equals(heel.subarray(van, tot)), pad).toBe(true);
      const begin = van < 0 ? heel.length + van : van;
      expect(deel.headers.get('Content-Range')).toBe(
        `bytes ${begin}-${begin + bytes.length - 1}/${heel.length}`,
      );
    }
  });

  it.each(['bytes=0-1,4-5', 'regels=1-2', 'bytes=9-2', 'bytes=x'])('%s is served whole', async (range) => {
    expect((await api('/pakket/gemeenten', { headers: { Range: range } })).status).toBe(200);
  });

  it.each(['bytes=99999999-', 'bytes=-0'])('%s is not there', async (range) => {
    const response = await api('/pakket/gemeenten', { headers: { Range: range } });
    expect(response.status).toBe(416);
    expect(response.headers.get('Content-Range')).toMatch(/^bytes \*\/\d+$/u);
    expect(await response.json()).toMatchObject({ code: 'bereik-bestaat-niet', status: 416 });
  });

  it('gives the whole to who has another version', async () => {
    const etag =
      (await api('/pakket/gemeenten', { headers: { Range: 'bytes=0-0' } })).headers.get('ETag') ?? '';
    const ask = async (ifRange: string): Promise<number> =>
      (await api('/pakket/gemeenten', { headers: { Range: 'bytes=0-3', 'If-Range': ifRange } })).status;
    expect(await ask(etag)).toBe(206);
    expect(await ask('"anders"')).toBe(200);
    expect(await ask(`W/${etag}`)).toBe(200);
    expect(await ask('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(200);
    const known = await api('/pakket/gemeenten', { headers: { Range: 'bytes=0-3', 'If-None-Match': etag } });
    expect(known.status).toBe(304);
  });

  it('does not count for HEAD', async () => {
    const response = await api('/pakket.zip', { method: 'HEAD', headers: { Range: 'bytes=0-3' } });
    expect([response.status, response.headers.get('Accept-Ranges')]).toEqual([200, 'bytes']);
  });
});

describe('requests that never reach a page', () => {
  const host = 'Host: x\r\nConnection: close\r\n';
  it.each([
    ['an expectation', `GET /api/v1/jaren HTTP/1.1\r\n${host}Expect: wonder\r\n\r\n`, 417],
    ['headers too long', `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['an address too long', `GET /?${'a'.repeat(40_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['no HTTP at all', 'hallo\r\n\r\n', 400],
    ['a tunnel', `CONNECT elders:443 HTTP/1.1\r\n${host}\r\n`, 400],
    ['a body by PUT', `PUT /api/v1/jaren HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\n{}`, 405],
    ['TRACE', `TRACE /api/v1/jaren HTTP/1.1\r\n${host}\r\n`, 405],
    ['PROPFIND on a page', `PROPFIND / HTTP/1.1\r\n${host}\r\n`, 405],
  ])('%s gets a problem with the headers', async (_wat, verzoek, status) => {
    const antwoord = await send(verzoek);
    expect(antwoord).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(antwoord).toMatch(/content-type: application\/problem\+json/iu);
    expect(antwoord).toMatch(/x-content-type-options: nosniff/iu);
    expect(antwoord).toMatch(/api-version: 1\./iu);
    expect(antwoord).toContain(`"status":${status}`);
    if (status === 405) expect(antwoord).toMatch(/\r\nallow: GET, HEAD/iu);
  });

  it.each(['__proto__=1', 'constructor=1', 'toString=1', '__proto__[x]=1', 'prototype=', 'hasOwnProperty'])(
    'an unknown parameter is refused, whatever its name: %s',
    async (vraag) => {
      for (const pad of ['/jaren', '/gemeenten', '/pakket.zip', '/ogc/collections/corop-2026/items']) {
        const response = await api(`${pad}?${vraag}`);
        expect(response.status, pad).toBe(400);
        expect(await response.json()).toMatchObject({ fouten: [{ code: 'onbekende-parameter' }] });
      }
    },
  );
});

describe('Accept', () => {
  it.each([
    ['text/*', 'text/csv'],
    ['text/plain;q=0.9, text/*;q=0.5', 'text/csv'],
    ['text/csv', 'text/csv'],
    ['application/json, text/*;q=0.5', 'application/json'],
    ['*/*', 'application/json'],
  ])('%s gives %s', async (accept, soort) => {
    const response = await api('/congruentie', { headers: { Accept: accept } });
    expect(response.headers.get('Content-Type')).toContain(soort);
  });
});

describe('CSV', () => {
  it('comes with commas, or as Excel in Dutch reads it', async () => {
    const komma = await (await api('/gemeenten?formaat=csv')).text();
    const bytes = Buffer.from(await (await api('/gemeenten?formaat=csv&scheiding=puntkomma')).arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const regels = bytes.subarray(3).toString('utf8').split('\r\n');
    expect(regels[0]?.split(';')).toEqual(komma.split('\r\n')[0]?.split(','));
    expect(regels.some((regel) => regel.includes('Súdwest-Fryslân'))).toBe(true);
    expect((await api('/gemeenten?formaat=csv&scheiding=tab')).status).toBe(400);
  });
});

describe('the own address', () => {
  const vermeld = async ({ url }: Listening, headers: Record<string, string>): Promise<string> => {
    const koppen = Object.entries({ Connection: 'close', ...headers }).map(([k, v]) => `${k}: ${v}\r\n`);
    return send(`GET /api/v1/ogc HTTP/1.1\r\n${koppen.join('')}\r\n`, { url });
  };
  it('is never what somebody asks for', async () => {
    for (const headers of [
      { Host: 'kwaad.example' },
      { Host: 'x', 'X-Forwarded-Host': 'kwaad.example', 'X-Forwarded-Proto': 'https' },
      { Host: 'x', Forwarded: 'host=kwaad.example;proto=https' },
    ]) {
      const antwoord = await vermeld(server, headers);
      expect(antwoord).not.toContain('kwaad');
      expect(antwoord).toContain(`"${server.url}/api/v1/ogc"`);
      expect(antwoord).not.toMatch(/strict-transport/iu);
    }
  });

  it('is the public one where that is known, with HSTS', async () => {
    const result = await startServer({ port: 0, adres: 'https://samenhang.example' });
    if (!result.ok) throw new Error('refused');
    const antwoord = await vermeld(result.server, { Host: 'kwaad.example' });
    expect(antwoord).toContain('"https://samenhang.example/api/v1/ogc"');
    expect(antwoord).toMatch(/strict-transport-security: max-age=\d{8}/iu);
    expect(antwoord).not.toContain('kwaad');
    await result.server.close();
  });
});

describe('the website', () => {
  let web: Listening;
  let webDir: string;
  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'samenhang-web-'));
    await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Samenhang</title>');
    web = await serve({ webDir });
  });
  afterAll(async () => {
    await web.close();
    await rm(webDir, { recursive: true });
  });
  it.each([
    ['/', 200],
    ['/route/versnippering', 200],
    ['/gemeente/GM0344', 200],
    // Gone, but known in another year.
    ['/gemeente/GM0457', 200],
    ['/indelingen/corop', 200],
    ['/indelingen/eigen-1', 200],
    ['/raad/GM9999', 404],
    ['/raad/GM0344/bestaat-niet', 404],
    // Who may see it is told by the page: the server does not say whether it is there.
    ['/raad/GM0344/eigen-zwembad', 200],
    ['/gemeente/GM9999', 404],
    ['/gemeente/Utrecht', 404],
    ['/gemeente', 404],
    ['/indelingen/bestaat-niet', 404],
    ['/indelingen/corop/x', 404],
    ['/bestaat-niet', 404],
    ['/constructor', 404],
    ['/wp-login.php', 404],
  ])('answers %s with %i', async (pad, status) => {
    expect((await fetch(web.url + pad)).status).toBe(status);
  });

  // The server keeps a list of its own: a page that the website gets must not answer 404.
  it('answers every page that the website has', async () => {
    const paden = paginas.map((pad) =>
      pad
        .replace('$code', 'GM0344')
        .replace('$regeling', '22938625')
        .replace('$over', '22938625')
        .replace('/regelingen/$id', '/regelingen/22938625')
        .replace('/indelingen/$id', '/indelingen/corop')
        .replace('$id', '00000000-0000-4000-8000-000000000000'),
    );
    expect(paden.length).toBeGreaterThan(10);
    const antwoorden = await Promise.all(
      paden.map(async (pad) => [pad, (await fetch(web.url + pad)).status] as const),
    );
    expect(antwoorden).toEqual(paden.map((pad) => [pad, 200]));
  });

  it('tells where a weak spot can be told', async () => {
    const response = await fetch(`${server.url}/.well-known/security.txt`);
    const tekst = await response.text();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/plain; charset=UTF-8',
    ]);
    expect(tekst).toMatch(/^Contact: (?:mailto|https):/mu);
    const [, dag = ''] = /^Expires: (\S{10})T00:00:00Z$/mu.exec(tekst) ?? [];
    expect(isDag(dag) && dag > new Date().toISOString()).toBe(true);
  });
});
