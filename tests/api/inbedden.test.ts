// A map on another site: a page of its own, which any site may show in a frame and nothing else of ours may be.

import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const ask = (pad: string) => fetch(`${server.url}${pad}`);

it('is a page without script or cookie, with the map in words and the table behind it', async () => {
  const antwoord = await ask('/kaart/in/indeling/veiligheidsregio?jaar=2026');
  expect([antwoord.status, antwoord.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(antwoord.headers.getSetCookie()).toEqual([]);
  expect(antwoord.headers.get('Content-Disposition')).toBeNull();
  expect(antwoord.headers.get('X-Frame-Options')).toBeNull();
  const beleid = antwoord.headers.get('Content-Security-Policy') ?? '';
  expect(beleid).toMatch(
    /^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; frame-ancestors \*$/u,
  );
  const html = await antwoord.text();
  expect(html).not.toMatch(/<script|<form|<iframe|src="http/u);
  expect(html).toContain('alt="Kaart van de veiligheidsregio’s in 2026: 25 regio’s."');
  expect(html.match(/<tr>/gu)).toHaveLength(26);
  expect(html).toContain(`href="${server.url}/indelingen/veiligheidsregio?jaar=2026"`);
  const svg = Buffer.from(/base64,([^"]+)/u.exec(html)?.[1] ?? '', 'base64').toString();
  expect(svg).toMatch(/^<svg /u);
  expect(svg).toContain('Veiligheidsregio');
});

it('speaks English when asked, and says which indeling was meant', async () => {
  const html = await (await ask('/kaart/in/indeling/veiligheidsregio?jaar=2026&taal=en')).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('The map as a table');
  const mis = await ask('/kaart/in/indeling/veiligheidsregios');
  expect(mis.status).toBe(404);
  expect(await mis.json()).toMatchObject({ code: 'onbekende-indeling' });
});

it('is the only page that another site may frame', async () => {
  for (const pad of ['/', '/indelingen/veiligheidsregio', '/kaart/in/iets', '/api/v1/indelingen'])
    expect((await ask(pad)).headers.get('X-Frame-Options'), pad).toBe('DENY');
});
