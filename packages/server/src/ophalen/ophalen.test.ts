import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buitenwereld, guardedLookup, isOutside } from './adres.ts';
import { makeHaal } from './index.ts';

let server: Server;
let adres: string;
const gevraagd: string[] = [];

const omleidingen: Readonly<Record<string, string>> = {
  '/naar': '/lijst',
  '/rond': '/rond',
  '/binnen': 'http://10.0.0.1/geheim',
  '/bestand': 'file:///etc/passwd',
};
const teksten: Readonly<Record<string, string>> = { '/lijst': '<rss/>', '/groot': 'x'.repeat(5000) };

beforeAll(async () => {
  server = createServer((vraag, antwoord) => {
    gevraagd.push(`${vraag.method ?? ''} ${vraag.url ?? ''}`);
    const pad = vraag.url ?? '';
    const naar = omleidingen[pad];
    if (naar !== undefined) antwoord.writeHead(302, { Location: naar }).end();
    else if (pad === '/traag') antwoord.write('begin');
    else if (pad in teksten) antwoord.end(teksten[pad]);
    else antwoord.writeHead(404).end();
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The world of the test: this machine is outside, private networks are not. */
const haal = makeHaal({
  mayReach: (ip) => ip === '127.0.0.1' || buitenwereld.mayReach(ip),
  mayUse: () => true,
});
const opties = { bytes: 1000, ms: 2000 };

describe('makeHaal', () => {
  it('fetches, and follows redirects to the end', async () => {
    const gehaald = await haal(`${adres}/naar`, opties);
    expect(gehaald.ok && [Buffer.from(gehaald.bytes).toString(), gehaald.adres]).toEqual([
      '<rss/>',
      `${adres}/lijst`,
    ]);
  });
  it.each([
    ['/weg', { code: 'status', status: 404 }],
    ['/groot', { code: 'te-groot' }],
    ['/rond', { code: 'te-veel-omleidingen' }],
    // A redirect is judged as what was asked.
    ['/binnen', { code: 'besloten' }],
    ['/bestand', { code: 'besloten' }],
  ])('does not fetch %s', async (pad, fout) => {
    expect(await haal(adres + pad, opties)).toEqual({ ok: false, fout });
  });
  it('gives up after its time, also where an answer began', async () => {
    expect(await haal(`${adres}/traag`, { bytes: 1000, ms: 150 })).toEqual({
      ok: false,
      fout: { code: 'te-traag' },
    });
  });
  it('only asks whether it is there where nothing is to be read', async () => {
    gevraagd.length = 0;
    expect(await haal(`${adres}/groot`, { methode: 'HEAD', bytes: 0, ms: 2000 })).toMatchObject({ ok: true });
    expect(gevraagd).toEqual(['HEAD /groot']);
  });
  it('reaches nothing of this machine where nobody says that it may', async () => {
    gevraagd.length = 0;
    const naam = adres.replace('127.0.0.1', 'localhost');
    for (const een of [adres, naam, adres.replace('127.0.0.1', '[::1]')])
      expect(await makeHaal()(een, opties)).toEqual({ ok: false, fout: { code: 'besloten' } });
    expect(gevraagd).toEqual([]);
  });
});

describe('the outside world', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
  ])('does not hold %s', (ip) => {
    expect(buitenwereld.mayReach(ip)).toBe(false);
  });
  it.each(['8.8.8.8', '145.222.1.1', '2a02:a44::1'])('holds %s', (ip) => {
    expect(buitenwereld.mayReach(ip)).toBe(true);
  });
  it.each([
    'ftp://voorbeeld.nl/',
    'https://naam:woord@voorbeeld.nl/',
    'http://voorbeeld.nl:8080/',
    'http://intranet/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://017700000001/',
  ])('%s is not asked', (link) => {
    expect(isOutside(new URL(link), buitenwereld)).toBe(false);
  });
  it('does not connect to a name that means an address inside', async () => {
    const fout = await new Promise((klaar) => {
      guardedLookup(buitenwereld)('localhost', { all: true }, (error) => klaar(error));
    });
    expect(fout).toBeInstanceOf(Error);
  });
});
