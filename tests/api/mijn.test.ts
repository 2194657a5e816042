// Signing in and keeping things, over HTTP, as a browser and as somebody who means harm.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDesign } from './rechten/proef.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-mijn-'));
const bestand = join(dir, 'samenhang.sqlite');
const wachtwoord = 'paard batterij nietje juist';
const email = 'anna@voorbeeld.nl';
let url = '';
let sleutel = '';
let sluit: () => Promise<void>;

beforeAll(async () => {
  const gestart = await startServer({ port: 0, opslag: { bestand } });
  if (!gestart.ok) throw new Error('the server did not start');
  url = gestart.server.url;
  sleutel = new URL(gestart.eersteLink ?? '').hash.slice(1);
  sluit = () => gestart.server.close();
});
afterAll(async () => {
  await sluit();
  rmSync(dir, { recursive: true });
});

interface Vraag {
  readonly cookie?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks as the site itself does; `headers` change that. */
function ask(method: string, path: string, { cookie, body, headers = {} }: Vraag = {}): Promise<Response> {
  return fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(method === 'GET' ? {} : { Origin: url }),
      ...(cookie === undefined ? {} : { Cookie: cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function codeOf(antwoord: Promise<Response>): Promise<[number, unknown]> {
  const response = await antwoord;
  return [response.status, ((await response.json()) as { code: unknown }).code];
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');

const eerste = (over: object = {}) => ({
  sleutel,
  naam: 'Anna',
  email,
  wachtwoord,
  organisatie: { naam: 'Gemeente Proef', soort: 'gemeente' },
  ...over,
});

it('makes no database for who only looks, tries to sign in, or has an old cookie', async () => {
  const cookie = 'samenhang.session_token=oud';
  expect(await codeOf(ask('GET', '/mijn/stukken'))).toEqual([401, 'niet-aangemeld']);
  expect(await codeOf(ask('GET', '/mijn/stukken', { cookie }))).toEqual([401, 'niet-aangemeld']);
  expect(await codeOf(ask('POST', '/aanmelding', { body: { email, wachtwoord } }))).toEqual([
    401,
    'aanmelding-onjuist',
  ]);
  expect(existsSync(bestand)).toBe(false);
});

it('lets nobody be the first without the key, with a weak password, or from another site', async () => {
  const post = (body: object, headers = {}) => ask('POST', '/aanmelding/eerste', { body, headers });
  expect(await codeOf(post(eerste({ sleutel: 'geraden' })))).toEqual([403, 'sleutel-ongeldig']);
  expect(await codeOf(post(eerste(), { Origin: 'https://kwaad.example' }))).toEqual([
    403,
    'vreemde-herkomst',
  ]);
  for (const [zwak, code] of [
    ['kort', 'te-kort'],
    ['password1234!', 'te-gewoon'],
    ['aaaaaaaaaaaaaaaa', 'te-gewoon'],
    [email, 'is-adres'],
    ['x'.repeat(129), 'te-lang'],
  ]) {
    const antwoord = await post(eerste({ wachtwoord: zwak }));
    expect([antwoord.status, await antwoord.json()]).toMatchObject([422, { velden: [{ code }] }]);
  }
  expect(existsSync(bestand)).toBe(false);
});

it('has a first beheerder, who keeps a design, changes it, throws it away and takes it back', async () => {
  const binnen = await ask('POST', '/aanmelding/eerste', { body: eerste() });
  expect(binnen.status).toBe(201);
  const [regel = ''] = binnen.headers.getSetCookie();
  expect(regel).toMatch(/HttpOnly/iu);
  expect(regel).toMatch(/SameSite=Lax/iu);
  const cookie = cookieOf(binnen);
  expect(await (await ask('GET', '/mijn', { cookie })).json()).toEqual({
    id: expect.any(String) as string,
    naam: 'Anna',
    email,
    taal: 'nl',
    wachtwoord: true,
    tweedeStap: false,
    gekoppeld: false,
    organisaties: [
      {
        id: expect.any(String) as string,
        naam: 'Gemeente Proef',
        soort: 'gemeente',
        code: null,
        rol: 'beheerder',
      },
    ],
    wachtOpTweedeStap: [],
  });
  // The key opens once.
  expect(await codeOf(ask('POST', '/aanmelding/eerste', { body: eerste() }))).toEqual([
    403,
    'sleutel-ongeldig',
  ]);

  const inhoud = await aDesign();
  const gemaakt = await ask('POST', '/mijn/stukken', {
    cookie,
    body: { soort: 'ontwerp', titel: 'A', inhoud },
  });
  expect([gemaakt.status, gemaakt.headers.get('ETag')]).toEqual([201, '"v1"']);
  const { id } = (await gemaakt.json()) as { id: string };
  const pad = `/mijn/stukken/${id}`;
  const v = (versie: number) => ({ 'If-Match': `"v${versie}"` });
  const titelB = { titel: 'B', inhoud };
  expect(await codeOf(ask('PUT', pad, { cookie, body: titelB }))).toEqual([428, 'versie-ontbreekt']);
  expect((await ask('PUT', pad, { cookie, body: titelB, headers: v(1) })).headers.get('ETag')).toBe('"v2"');
  const teLaat = await ask('PUT', pad, { cookie, body: { titel: 'C', inhoud }, headers: v(1) });
  expect([teLaat.status, await teLaat.json()]).toMatchObject([
    412,
    {
      code: 'inmiddels-gewijzigd',
      huidig: { versie: 2, titel: 'B', inhoud: { schema: 'samenhang/ontwerp' } },
    },
  ]);
  expect((await ask('DELETE', pad, { cookie, headers: v(2) })).status).toBe(200);
  expect((await ask('POST', `${pad}/herstel`, { cookie })).headers.get('ETag')).toBe('"v4"');
  const { stappen } = (await (await ask('GET', `${pad}/geschiedenis`, { cookie })).json()) as {
    stappen: { handeling: string }[];
  };
  expect(stappen.map(({ handeling }) => handeling)).toEqual([
    'gemaakt',
    'gewijzigd',
    'weggegooid',
    'teruggehaald',
  ]);
  expect(await (await ask('GET', `${pad}/geschiedenis/1`, { cookie })).json()).toMatchObject({ titel: 'A' });
  expect(await codeOf(ask('GET', `${pad}/geschiedenis/99`, { cookie }))).toEqual([404, 'onbekend-stuk']);
});

it('keeps scenarios of money as it keeps designs: only what can be opened, versioned, with a link', async () => {
  const cookie = cookieOf(await signIn());
  const eigen = (waarde: number) => ({ waarde, bron: 'eigen aanname' });
  const scenario = {
    schema: 'samenhang/geldscenario',
    versie: 1,
    naam: 'Proef',
    jaar: 2026,
    basisjaar: 2010,
    van: 2026,
    tot: 2030,
    gemeenten: [{ gemeente: 'GM0344', clienten: 3 }],
    oudGeld: { naar: 'centrum', euro: [{ centrum: 'GM0344', euro: 9 }], bron: 'begroting' },
    sleutel: { bereik: 'regio', maten: [{ maat: 'inwoners', gewicht: 1, bron: 'eigen aanname' }] },
    pad: { start: eigen(2028), duur: eigen(2) },
    index: eigen(0),
    prijs: eigen(40_000),
    prijsindex: eigen(0),
    groei: eigen(0),
    uitstroom: eigen(0.2),
    overgang: { waarde: 'blijven', bron: 'eigen aanname' },
  };
  const inhoud = { schema: 'samenhang/geldscenarios', versie: 1, scenarios: [scenario, scenario] };
  const body = { soort: 'geldscenario', titel: 'Twee naast elkaar', inhoud };
  const gemaakt = await ask('POST', '/mijn/stukken', { cookie, body });
  expect([gemaakt.status, gemaakt.headers.get('ETag')]).toEqual([201, '"v1"']);
  const { id, soort } = (await gemaakt.json()) as { id: string; soort: string };
  expect(soort).toBe('geldscenario');
  // A design is no scenario, and what a scenario lacks is named with its place.
  expect(await codeOf(ask('POST', '/mijn/stukken', { cookie, body: { ...body, soort: 'ontwerp' } }))).toEqual(
    [422, 'ongeldige-inhoud'],
  );
  const { prijs: _, ...zonder } = scenario;
  const fout = await ask('PUT', `/mijn/stukken/${id}`, {
    cookie,
    body: { titel: 'x', inhoud: { ...inhoud, scenarios: [scenario, zonder] } },
    headers: { 'If-Match': '"v1"' },
  });
  expect([fout.status, await fout.json()]).toMatchObject([
    422,
    { code: 'ongeldige-inhoud', velden: [{ veld: 'inhoud.scenarios[2].prijs', code: 'ontbreekt' }] },
  ]);
  const nieuw = { titel: 'Een', inhoud: scenario };
  const put = (versie: number) =>
    ask('PUT', `/mijn/stukken/${id}`, { cookie, body: nieuw, headers: { 'If-Match': `"v${versie}"` } });
  expect((await put(1)).headers.get('ETag')).toBe('"v2"');
  expect(await codeOf(put(1))).toEqual([412, 'inmiddels-gewijzigd']);
  const { stukken } = (await (await ask('GET', '/mijn/stukken', { cookie })).json()) as {
    stukken: { id: string; soort: string; titel: string }[];
  };
  expect(stukken[0]).toMatchObject({ id, soort: 'geldscenario', titel: 'Een' });
  const link = await ask('POST', `/mijn/stukken/${id}/links`, { cookie, body: { dagen: 2, mag: 'lezen' } });
  const { sleutel } = (await link.json()) as { sleutel: string };
  expect(await (await ask('POST', '/gedeeld', { body: { sleutel } })).json()).toMatchObject({
    soort: 'geldscenario',
    titel: 'Een',
    inhoud: scenario,
  });
});

async function signIn(headers = {}): Promise<Response> {
  return ask('POST', '/aanmelding', { body: { email: 'ANNA@voorbeeld.nl', wachtwoord }, headers });
}

it('keeps only what a program can open, within bounds, and for who is known', async () => {
  const cookie = cookieOf(await signIn());
  const post = (inhoud: unknown, over = {}) =>
    ask('POST', '/mijn/stukken', { cookie, body: { soort: 'ontwerp', titel: 'x', inhoud, ...over } });
  expect(await codeOf(post({ a: 1 }))).toEqual([422, 'ongeldige-inhoud']);
  expect(await codeOf(post(await aDesign(), { titel: ' ' }))).toEqual([422, 'ongeldige-inhoud']);
  // Nothing beside what a person may write: not whose it is, nor its version.
  expect(await codeOf(post(await aDesign(), { eigenaar: 'ander' }))).toEqual([422, 'ongeldige-inhoud']);
  expect(await codeOf(post({ groot: 'x'.repeat(3_000_000) }))).toEqual([413, 'te-groot']);
  expect(await codeOf(ask('GET', '/mijn/stukken/van-een-ander', { cookie }))).toEqual([404, 'onbekend-stuk']);
});

it('does not act for a page of another site, and ends a session for good', async () => {
  const cookie = cookieOf(await signIn());
  const kwaad = { Origin: 'https://kwaad.example' };
  expect(await codeOf(ask('POST', '/mijn/stukken', { cookie, body: {}, headers: kwaad }))).toEqual([
    403,
    'vreemde-herkomst',
  ]);
  expect(
    await codeOf(ask('POST', '/mijn/stukken', { cookie, body: {}, headers: { Origin: 'null' } })),
  ).toEqual([403, 'vreemde-herkomst']);
  expect((await ask('GET', '/mijn', { cookie })).status).toBe(200);
  const uit = await ask('POST', '/aanmelding/einde', { cookie });
  // Who came by a password has nowhere else to sign out.
  expect([uit.status, await uit.json()]).toEqual([200, { vervolg: null }]);
  expect(await codeOf(ask('GET', '/mijn', { cookie }))).toEqual([401, 'niet-aangemeld']);
});

it('tells nobody which address has an account, and stops who guesses', async () => {
  const fout = (adres: string) =>
    ask('POST', '/aanmelding', { body: { email: adres, wachtwoord: 'niet het goede woord' } });
  const [bekend, onbekend] = [await fout(email), await fout('niemand@voorbeeld.nl')];
  const gelijk = async (antwoord: Response) => {
    // Every request has a number of its own.
    const { verzoek: _nummer, ...rest } = (await antwoord.json()) as Record<string, unknown>;
    return [antwoord.status, rest];
  };
  expect(await gelijk(bekend)).toEqual(await gelijk(onbekend));
  let laatste = bekend;
  for (let i = 0; i < 10; i += 1) laatste = await fout(email);
  expect(laatste.status).toBe(429);
  expect(Number(laatste.headers.get('Retry-After'))).toBeGreaterThan(60);
  // Not even with the right one, until the time is over.
  expect((await signIn()).status).toBe(429);
});
