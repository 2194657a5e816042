import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './site.ts';

let dir: string;
let app: Hono;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-site-'));
  await mkdir(join(dir, 'site/assets'), { recursive: true });
  await writeFile(join(dir, 'geheim.txt'), 'geheim');
  await writeFile(join(dir, 'site/index.html'), '<!doctype html><title>Samenhang</title>');
  await writeFile(join(dir, 'site/assets/index-DqR8f_3k.js'), 'export const x = 1;\n'.repeat(200));
  await writeFile(join(dir, 'site/robots.txt'), 'User-agent: *');
  const site = new Site(join(dir, 'site'), (pad) => !pad.includes('onbekend'));
  app = new Hono();
  app.notFound(async (c) => (await site.answer(c)) ?? new Response('niets', { status: 404 }));
});

afterAll(() => rm(dir, { recursive: true }));

describe('Site', () => {
  it.each(['/', '/gemeente/GM1581', '/indelingen/vergelijk'])('gives the app for %s', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(response.headers.get('Cache-Control')).toBe('public, no-cache');
  });

  it('says that it does not know an address, and gives the app to tell so', async () => {
    const response = await app.request('/onbekend');
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
    expect(response.headers.get('ETag')).toBeNull();
    expect(await response.text()).toContain('<title>Samenhang</title>');
  });

  it('gives a part of a file', async () => {
    const response = await app.request('/robots.txt', { headers: { Range: 'bytes=0-3' } });
    expect([response.status, await response.text()]).toEqual([206, 'User']);
  });

  it('keeps a hashed file for ever, compressed', async () => {
    const response = await app.request('/assets/index-DqR8f_3k.js', {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(response.headers.get('Cache-Control')).toContain('immutable');
    expect(response.headers.get('Content-Encoding')).toBe('br');
    expect(response.headers.get('Content-Type')).toContain('javascript');
  });

  it('answers 304 to who has the file', async () => {
    const first = await app.request('/robots.txt');
    const again = await app.request('/robots.txt', {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('sees a new build without a restart', async () => {
    const path = join(dir, 'site/robots.txt');
    const first = (await app.request('/robots.txt')).headers.get('ETag');
    await new Promise((resolve) => setTimeout(resolve, 10));
    await writeFile(path, 'User-agent: alle');
    const second = await app.request('/robots.txt');
    expect(second.headers.get('ETag')).not.toBe(first);
    expect(await second.text()).toBe('User-agent: alle');
  });

  it.each([
    '/%2e%2e/geheim.txt',
    '/..%2fgeheim.txt',
    '/assets/..%2f..%2fgeheim.txt',
    '/%00.txt',
    '/%ff.txt',
    '/assets',
  ])('does not leave its folder for %s', async (path) => {
    const response = await app.request(path);
    expect(await response.text()).not.toContain('geheim');
  });

  it('says how to build the app when it is not there', async () => {
    const empty = new Hono();
    empty.notFound(
      async (c) => (await new Site(join(dir, 'niets'), () => true).answer(c)) ?? c.text('niets', 404),
    );
    const response = await empty.request('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm start');
    expect((await empty.request('/x.js')).status).toBe(404);
  });
});
