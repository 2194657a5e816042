// Answers that are kept ready: they are those of the app to the byte, and nobody can fill them with what nobody asks.

import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { standaardPakket } from '@samenhang/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Voorraad } from '../http/openbaar/index.ts';
import type { Listening } from './luister.ts';
import { startServer } from './start.ts';

interface Antwoord {
  readonly status: number | undefined;
  readonly koppen: Readonly<Record<string, unknown>>;
  readonly tekst: string;
}

let server: Listening;

beforeAll(async () => {
  const gestart = await startServer({ port: 0, dataDir: standaardPakket });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.fouten));
  server = gestart.server;
});
afterAll(() => server.close());

/** Plain HTTP, with the headers as they are: the day of the answer apart. */
function ask(pad: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Antwoord> {
  return new Promise((resolve, reject) => {
    request(server.url + pad, { headers, method }, (message) => {
      const delen: Buffer[] = [];
      message.on('data', (deel: Buffer) => delen.push(deel));
      message.on('end', () => {
        const { date: _, 'x-request-id': __, ...koppen } = message.headers;
        resolve({ status: message.statusCode, koppen, tekst: Buffer.concat(delen).toString('base64') });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('an answer that is asked again and again', () => {
  it.each([
    ['/api/v1/gemeenten/GM1581?jaar=2016', {}],
    ['/api/v1/gemeenten/GM1581?jaar=2016', { 'Accept-Encoding': 'br' }],
    ['/api/v1/congruentie?jaar=2016', { 'Accept-Encoding': 'gzip', Accept: 'text/csv' }],
    ['/api/v1/grenzen?formaat=geojson', { 'Accept-Encoding': 'br' }],
    ['/api/v1/ogc/collections', {}],
    ['/api/v1/gezondheid', {}],
    ['/api/v1/openapi.json', {}],
    ['/api/v1/pakket/gemeenten', {}],
  ])('is the same every time, headers and all: %s %o', async (pad, headers) => {
    const eerste = await ask(pad, headers);
    expect(eerste.status).toBe(200);
    expect(eerste.koppen['content-security-policy']).toContain("default-src 'none'");
    for (let keer = 0; keer < 4; keer++) expect(await ask(pad, headers)).toEqual(eerste);
    expect(await ask(pad, headers, 'HEAD')).toEqual({ ...eerste, tekst: '' });
  });

  it('has a number of its own every time', async () => {
    const nummers = new Set<string | null>();
    for (let keer = 0; keer < 4; keer++)
      nummers.add((await fetch(`${server.url}/api/v1/gemeenten?jaar=2014`)).headers.get('X-Request-Id'));
    expect(nummers.size).toBe(4);
  });

  it('says that nothing changed in the same words, ready or not', async () => {
    const pad = '/api/v1/indelingen?jaar=2016';
    const { koppen } = await ask(pad);
    const kenmerk = { 'If-None-Match': String(koppen.etag) };
    const eerste = await ask(pad, kenmerk);
    for (let keer = 0; keer < 3; keer++) await ask(pad);
    expect(eerste.status).toBe(304);
    expect(await ask(pad, kenmerk)).toEqual(eerste);
    expect((await ask(pad, { 'If-None-Match': '"anders"' })).status).toBe(200);
    expect((await ask(pad, { 'If-None-Match': `"anders", W/${String(koppen.etag)}` })).status).toBe(304);
  });

  it('is still given in another form, or in part, to who asks so', async () => {
    const pad = '/api/v1/indelingen?jaar=2015';
    for (let keer = 0; keer < 4; keer++) await ask(pad);
    expect((await ask(pad, { Accept: 'text/csv' })).koppen['content-type']).toContain('text/csv');
    expect((await ask(pad, { 'Accept-Encoding': 'gzip' })).koppen['content-encoding']).toBe('gzip');
    expect((await ask(pad, { Range: 'bytes=0-9' })).status).toBe(206);
    expect((await ask(pad, {}, 'POST')).status).toBe(405);
    expect((await ask(`${pad}&onzin=1`)).status).toBe(400);
    expect((await ask(pad, { Host: 'a b' })).status).toBe(400);
  });
});

const gereed = (bytes: number) => ({
  pad: '/api/v1/x',
  route: '/api/v1/x',
  etag: '"x"',
  koppen: new Headers({ ETag: '"x"', 'Content-Type': 'application/json' }),
  bytes: new Uint8Array(bytes),
});

const vraag = (url: string, headers: Record<string, string> = {}, method = 'GET'): IncomingMessage =>
  ({ url, method, socket: {}, headers: { host: 'localhost', ...headers } }) as unknown as IncomingMessage;

function isReady(voorraad: Voorraad, url: string): boolean {
  const uit = { writeHead: () => undefined, end: () => undefined } as unknown as ServerResponse;
  return voorraad.send(vraag(url), uit, 'nummer-1') !== undefined;
}

describe('Voorraad', () => {
  it('takes up an answer at the second time of asking', () => {
    const voorraad = new Voorraad();
    const url = '/api/v1/x';
    expect(isReady(voorraad, url)).toBe(false);
    voorraad.offer(vraag(url), gereed(10));
    expect(isReady(voorraad, url)).toBe(false);
    voorraad.offer(vraag(url), gereed(10));
    expect(isReady(voorraad, url)).toBe(true);
  });

  it('keeps what is asked for, whatever number of made-up questions comes by, also twice', () => {
    const voorraad = new Voorraad();
    const url = '/api/v1/x';
    const antwoord = gereed(100_000);
    for (let keer = 0; keer < 2; keer++) voorraad.offer(vraag(url), antwoord);
    expect(isReady(voorraad, url)).toBe(true);
    for (let k = 0; k < 5000; k++)
      for (let keer = 0; keer < 2; keer++) voorraad.offer(vraag(`/api/v1/x?a=${k}`), antwoord);
    expect(isReady(voorraad, url)).toBe(true);
  });

  it('takes up nothing that is too large, has too long an address or another host, or is no plain question', () => {
    const voorraad = new Voorraad();
    const lang = `/api/v1/x?a=${'x'.repeat(2000)}`;
    for (let keer = 0; keer < 3; keer++) {
      voorraad.offer(vraag('/api/v1/groot'), gereed(5_000_000));
      voorraad.offer(vraag(lang), gereed(10));
      voorraad.offer(vraag('/over'), gereed(10));
      voorraad.offer(vraag('/api/v1/host', { host: 'a b' }), gereed(10));
      voorraad.offer(vraag('/api/v1/deel', { range: 'bytes=0-1' }), gereed(10));
      voorraad.offer(vraag('/api/v1/head', {}, 'HEAD'), gereed(10));
    }
    for (const url of ['/api/v1/groot', lang, '/over', '/api/v1/host', '/api/v1/deel', '/api/v1/head'])
      expect(isReady(voorraad, url), url).toBe(false);
  });
});
