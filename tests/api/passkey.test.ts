// Signing in with a passkey: adding one, using it, what is not taken for one, and removing it.

import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Apparaat } from './passkeyapparaat.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-passkey-'));
const bestand = join(dir, 'samenhang.sqlite');
const inlog = { email: 'anna@voorbeeld.nl', wachtwoord: 'paard batterij nietje juist' };
/** How the world knows this server. */
const adres = 'http://localhost:4711';
const telefoon = new Apparaat(adres);
let url = '';
let cookie = '';
let db: Database.Database;
let sluit: () => Promise<void>;

interface Opties {
  readonly challenge: string;
  readonly user: { readonly id: string };
}

function ask(method: string, path: string, body?: unknown, koekje = ''): Promise<Response> {
  return fetch(`${url}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: adres, Cookie: koekje },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const cookieOf = (antwoord: Response) =>
  antwoord.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');

async function codeOf(antwoord: Response): Promise<[number, unknown]> {
  return [antwoord.status, ((await antwoord.json()) as { code: unknown }).code];
}

const beginNew = async () =>
  (await (
    await ask('POST', '/mijn/passkeys/begin', { wachtwoord: inlog.wachtwoord }, cookie)
  ).json()) as Opties;
/** As if that had been asked: without the password, which takes long to check. */
function askedNew(): string {
  const vraag = randomBytes(24).toString('base64url');
  const hash = createHash('sha256').update(vraag).digest('base64url');
  db.prepare(`insert into passkeyvraag select ?, id, '2999-01-01' from persoon`).run(hash);
  return vraag;
}
const begin = async () => (await (await ask('POST', '/aanmelding/passkey/begin')).json()) as Opties;
const add = (antwoord: unknown) => ask('POST', '/mijn/passkeys', { naam: 'Telefoon', antwoord }, cookie);
const come = (antwoord: unknown) => ask('POST', '/aanmelding/passkey', { antwoord });
const onjuist = [401, 'passkey-onjuist'];
const ongeldig = [422, 'ongeldige-inhoud'];

beforeAll(async () => {
  const gestart = await startServer({ port: 0, opslag: { bestand }, adres });
  if (!gestart.ok) throw new Error('the server did not start');
  url = gestart.server.url;
  sluit = () => gestart.server.close();
  const eerste = await ask('POST', '/aanmelding/eerste', {
    ...inlog,
    sleutel: new URL(gestart.eersteLink ?? '').hash.slice(1),
    naam: 'Anna',
    organisatie: { naam: 'Proef', soort: 'gemeente' },
  });
  cookie = cookieOf(eerste);
  db = new Database(bestand);
});
afterAll(async () => {
  db.close();
  await sluit();
  rmSync(dir, { recursive: true });
});

it('is added with the password, by a device that knows who holds it, at this address only', async () => {
  expect(await (await ask('GET', '/aanmelding')).json()).toMatchObject({ passkeys: true });
  const zonder = await ask('POST', '/mijn/passkeys/begin', { wachtwoord: 'niet het goede woord' }, cookie);
  expect(await codeOf(zonder)).toEqual(ongeldig);
  const opties = await beginNew();
  expect(opties).toMatchObject({
    rp: { id: 'localhost' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: [],
  });
  const { user } = opties;
  for (const anders of [
    { herkomst: 'http://localhost:4712' },
    { domein: 'ergens.example' },
    { gecontroleerd: false },
    { vraag: 'iets-anders' },
  ])
    expect(
      await codeOf(await add(telefoon.make({ challenge: askedNew(), user }, anders))),
      JSON.stringify(anders),
    ).toEqual(ongeldig);
  expect(
    await codeOf(await add({ id: 'x', response: { clientDataJSON: 'x', attestationObject: 'x' } })),
  ).toEqual(ongeldig);
  // A challenge of who signs in is none of who adds one.
  expect(await codeOf(await add(telefoon.make({ ...(await begin()), user })))).toEqual(ongeldig);
  const antwoord = telefoon.make(opties);
  expect((await add(antwoord)).status).toBe(201);
  // It is a way in: its owner is told by mail.
  const bericht = db.prepare(`select naar, gegevens from post where soort = 'passkey-toegevoegd'`).all();
  expect(bericht).toEqual([{ naar: inlog.email, gegevens: expect.stringContaining('Telefoon') as unknown }]);
  // Once: neither the challenge nor the device a second time.
  expect(await codeOf(await add(antwoord))).toEqual(ongeldig);
  expect(await codeOf(await add(telefoon.make({ challenge: askedNew(), user })))).toEqual(ongeldig);
  const lijst = (await (await ask('GET', '/mijn/passkeys', undefined, cookie)).json()) as object;
  expect(lijst).toMatchObject({ passkeys: [{ naam: 'Telefoon', gebruiktOp: null }] });
});

it('lets its owner in without a password and without a code, once for each question', async () => {
  db.prepare('update persoon set twoFactorEnabled = 1').run();
  const antwoord = telefoon.use(await begin());
  const binnen = await come(antwoord);
  expect(binnen.status).toBe(204);
  expect((await ask('GET', '/mijn', undefined, cookieOf(binnen))).status).toBe(200);
  // A browser that was not here before: its owner is told, as with a password.
  expect(binnen.headers.getSetCookie().join()).toContain('samenhang-browser=');
  expect(db.prepare(`select count(*) as n from post where soort = 'nieuwe-browser'`).get()).toEqual({ n: 1 });
  expect(await codeOf(await come(antwoord))).toEqual(onjuist);
});

it('lets nobody in by what is not its answer, here and now', async () => {
  for (const anders of [
    { herkomst: 'http://localhost:4712' },
    { domein: 'ergens.example' },
    { gecontroleerd: false },
    { vraag: 'iets-anders' },
    { eigenaar: 'iemand-anders' },
  ])
    expect(await codeOf(await come(telefoon.use(await begin(), anders))), JSON.stringify(anders)).toEqual(
      onjuist,
    );
  // Signed by another device, which says that it is this one.
  const ander = new Apparaat(adres);
  const { id, response } = telefoon.use({ challenge: 'x' });
  const vals = ander.use(await begin(), { eigenaar: response.userHandle });
  expect(await codeOf(await come({ ...vals, id }))).toEqual(onjuist);
  expect(await codeOf(await come(ander.use(await begin(), { eigenaar: 'x' })))).toEqual(onjuist);
  // A challenge of who adds one, and one of too long ago.
  expect(await codeOf(await come(telefoon.use({ challenge: askedNew() })))).toEqual(onjuist);
  const oud = await begin();
  db.prepare('update passkeyvraag set verloopt_op = ?').run(new Date(Date.now() - 1).toISOString());
  expect(await codeOf(await come(telefoon.use(oud)))).toEqual(onjuist);
  // A copy of the device: what it counts has been before.
  expect(await codeOf(await come(telefoon.use(await begin(), { teller: 2 })))).toEqual(onjuist);
  expect((await come(telefoon.use(await begin(), { teller: 4_294_967_000 }))).status).toBe(204);
});

it('is removed by its owner, and opens nothing from then', async () => {
  const { passkeys } = (await (await ask('GET', '/mijn/passkeys', undefined, cookie)).json()) as {
    passkeys: { id: string; gebruiktOp: string | null }[];
  };
  expect(passkeys[0]?.gebruiktOp).not.toBeNull();
  const weg = () => ask('POST', `/mijn/passkeys/${passkeys[0]?.id ?? ''}/verwijdering`, undefined, cookie);
  expect((await weg()).status).toBe(204);
  expect(await codeOf(await weg())).toEqual([404, 'onbekende-passkey']);
  expect(await codeOf(await come(telefoon.use(await begin())))).toEqual(onjuist);
});

it('is not for who comes in by their organisation only: that decides how they come in', async () => {
  db.prepare('update inlogwijze set password = null').run();
  const antwoord = await ask('POST', '/mijn/passkeys/begin', {}, cookie);
  expect([antwoord.status, await antwoord.json()]).toMatchObject([
    422,
    { velden: [{ veld: 'wachtwoord', code: 'geen-wachtwoord' }] },
  ]);
});
