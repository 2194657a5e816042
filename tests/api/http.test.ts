// What every answer has in common: ETag, compression, versions and security headers.

import { get as httpGet, type IncomingMessage } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const paths = [
  '/gemeenten?jaar=2015',
  '/gemeenten/GM1581?jaar=2015',
  '/gemeenten/GM1581/partners?jaar=2015',
  '/indelingen?jaar=2016',
  '/indelingen/veiligheidsregio',
  '/indelingen/veiligheidsregio/regios',
  '/indelingen/veiligheidsregio/grenzen',
  '/congruentie?jaar=2016',
  '/congruentie?jaar=2016&formaat=csv',
  '/vergelijkingen?a=corop&b=provincie',
  '/tijdlijn',
  '/regelingen',
  '/regelingen/25178361',
  '/pakket.zip',
  '/pakket/gemeenten',
  '/lidmaatschap.parquet',
  '/catalogus',
  '/ogc',
  '/ogc/collections/corop-2026/items',
  '/grenzen?jaar=2016',
  '/atlassen/2016',
  '/jaren',
  '/gezondheid',
  '/openapi.json',
];

const url = (path: string): string => `${server.url}/api/v1${path}`;

/** Plain HTTP: `fetch` unpacks by itself. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ message: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    httpGet(url(path), { headers }, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part));
      message.on('end', () => resolve({ message, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

describe.each(paths)('%s', (path) => {
  it('has a strong ETag, answers 304 to who has it, and carries the version', async () => {
    const first = await fetch(url(path));
    await first.arrayBuffer();
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/u);
    expect(first.headers.get('API-Version')).toMatch(/^1\.\d+\.\d+$/u);
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache');
    const again = await fetch(url(path), { headers: { 'If-None-Match': etag } });
    expect([again.status, again.headers.get('ETag')]).toEqual([304, etag]);
    expect(again.headers.get('API-Version')).toBe(first.headers.get('API-Version'));
    expect(await again.text()).toBe('');
  });

  it('answers HEAD as GET without the body', async () => {
    const head = await fetch(url(path), { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('ETag')).not.toBeNull();
    expect(await head.text()).toBe('');
  });

  it('answers OPTIONS', async () => {
    const options = await fetch(url(path), { method: 'OPTIONS' });
    expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });
});

describe('every answer', () => {
  it('is compressed when the client wants it, each encoding with its own ETag', async () => {
    const plain = await raw('/grenzen?jaar=2016', {});
    const br = await raw('/grenzen?jaar=2016', { 'Accept-Encoding': 'br' });
    const gzip = await raw('/grenzen?jaar=2016', { 'Accept-Encoding': 'gzip' });
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(br.message.headers['content-encoding']).toBe('br');
    expect(gzip.message.headers['content-encoding']).toBe('gzip');
    expect(br.body.length).toBeLessThan(plain.body.length / 2);
    expect(new Set([plain, br, gzip].map((r) => r.message.headers.etag)).size).toBe(3);
    expect(br.message.headers.vary).toContain('Accept-Encoding');
  });

  it('has the same ETag for the same question put otherwise, and another for another', async () => {
    const etag = async (path: string): Promise<string | null> => (await fetch(url(path))).headers.get('ETag');
    expect(await etag('/congruentie?jaar=2026')).toBe(await etag('/congruentie'));
    expect(await etag('/congruentie?indelingen=provincie,%20corop')).toBe(
      await etag('/congruentie?indelingen=provincie&indelingen=corop'),
    );
    expect(await etag('/congruentie?indelingen=provincie')).not.toBe(
      await etag('/congruentie?indelingen=corop'),
    );
  });

  it('may be read by any site, and says so', async () => {
    const response = await fetch(url('/jaren'), { headers: { Origin: 'https://elders.nl' } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it.each(['/api/v1/jaren', '/api/v1/bestaat-niet', '/', '/bestaat-niet.js'])(
    'carries security headers: %s',
    async (path) => {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).not.toBeNull();
      expect(headers.get('Permissions-Policy')).toContain('camera=()');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('Content-Security-Policy')).not.toMatch(/script-src[^;]*'unsafe/u);
    },
  );

  it('listens on this machine only', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  });
});
