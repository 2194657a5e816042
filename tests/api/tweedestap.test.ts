// A code after the password: setting it up, giving it, doing without the app, and ending it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeNow, stepNow } from './totp.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-tweedestap-'));
const bestand = join(dir, 'samenhang.sqlite');
const inlog = { email: 'anna@voorbeeld.nl', wachtwoord: 'paard batterij nietje juist' };
let url = '';
let cookie = '';
let sleutel = '';
let herstelcodes: readonly string[] = [];
let sluit: () => Promise<void>;

function ask(method: string, path: string, body?: unknown, koekje = ''): Promise<Response> {
  return fetch(`${url}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: url, Cookie: koekje },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** The cookies that an answer leaves in the browser: not those that it takes away. */
const cookieOf = (antwoord: Response) =>
  antwoord.headers
    .getSetCookie()
    .filter((regel) => !/Max-Age=0/iu.test(regel))
    .map((regel) => regel.split(';')[0])
    .join('; ');

async function codeOf(antwoord: Response): Promise<[number, unknown]> {
  return [antwoord.status, ((await antwoord.json()) as { code: unknown }).code];
}

/** A code of six figures that is not the right one, now nor a moment before or after. */
const fout = () => String((Number(codeNow(sleutel)) + 500_000) % 1_000_000).padStart(6, '0');

/** The step of the clock of which a code was used last, as the server keeps it. */
function usedStep(): number {
  const db = new Database(bestand, { readonly: true });
  const { laatste_tel } = db.prepare('select laatste_tel from tweedestap').get() as { laatste_tel: number };
  db.close();
  return laatste_tel;
}

/** As if the last code had been of this step: no test waits for the next. */
function forgetStep(stap: number | null): void {
  const db = new Database(bestand);
  db.prepare('update tweedestap set laatste_tel = ?').run(stap);
  db.close();
}

beforeAll(async () => {
  const gestart = await startServer({ port: 0, opslag: { bestand } });
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
});
afterAll(async () => {
  await sluit();
  rmSync(dir, { recursive: true });
});

it('counts when a code of it was given, and is set up with the password only', async () => {
  const begin = (wachtwoord: string) => ask('POST', '/mijn/tweedestap', { wachtwoord }, cookie);
  expect(await codeOf(await begin('niet het goede woord'))).toEqual([422, 'ongeldige-inhoud']);
  const nieuw = (await (await begin(inlog.wachtwoord)).json()) as { adres: string; herstelcodes: string[] };
  const adres = new URL(nieuw.adres);
  sleutel = adres.searchParams.get('secret') ?? '';
  ({ herstelcodes } = nieuw);
  expect([adres.protocol, adres.host, adres.searchParams.get('issuer')]).toEqual([
    'otpauth:',
    'totp',
    'Samenhang',
  ]);
  expect([new Set(herstelcodes).size, sleutel.length >= 32]).toEqual([10, true]);
  expect((await ask('POST', '/aanmelding', inlog)).status).toBe(204);
  const bevestig = (code: string) => ask('POST', '/mijn/tweedestap/bevestiging', { code }, cookie);
  expect(await codeOf(await bevestig(fout()))).toEqual([422, 'ongeldige-inhoud']);
  const bevestigd = await bevestig(codeNow(sleutel));
  expect(usedStep()).toBeGreaterThanOrEqual(stepNow() - 1);
  expect(bevestigd.status).toBe(204);
  cookie = cookieOf(bevestigd);
  expect(await (await ask('GET', '/mijn', undefined, cookie)).json()).toMatchObject({ tweedeStap: true });
  expect(await codeOf(await begin(inlog.wachtwoord))).toEqual([409, 'botsing']);
  // What makes the codes is not readable in the database.
  const db = new Database(bestand, { readonly: true });
  const rij = JSON.stringify(db.prepare('select * from tweedestap').get());
  db.close();
  expect([sleutel, ...herstelcodes].filter((geheim) => rij.includes(geheim))).toEqual([]);
});

/** Gives the password: the cookies that say for whom a code is asked. */
async function givePassword(): Promise<string> {
  const antwoord = await ask('POST', '/aanmelding', inlog);
  const koekje = cookieOf(antwoord);
  expect(await codeOf(antwoord)).toEqual([401, 'tweede-stap']);
  return koekje;
}

const giveCode = (code: string, koekje: string) => ask('POST', '/aanmelding/code', { code }, koekje);
const onjuist = [401, 'code-onjuist'];

it('is asked after the password, which alone opens nothing', async () => {
  const koekje = await givePassword();
  expect((await ask('GET', '/mijn', undefined, koekje)).status).toBe(401);
  expect(await codeOf(await giveCode(fout(), koekje))).toEqual(onjuist);
  expect(await codeOf(await giveCode(codeNow(sleutel), ''))).toEqual(onjuist);
  forgetStep(null);
  const binnen = await giveCode(codeNow(sleutel), koekje);
  expect([binnen.status, (await ask('GET', '/mijn', undefined, cookieOf(binnen))).status]).toEqual([
    204, 200,
  ]);
  // It is of one sign-in.
  expect(await codeOf(await giveCode(codeNow(sleutel), koekje))).toEqual(onjuist);
  // A wrong password hears nothing of it.
  const mis = await ask('POST', '/aanmelding', { ...inlog, wachtwoord: 'niet het goede woord' });
  expect(await codeOf(mis)).toEqual([401, 'aanmelding-onjuist']);
});

it('is good once: not again within its time, nor is one of before it, nor twice at once', async () => {
  const was = usedStep();
  for (const stap of [was, was - 1])
    expect(await codeOf(await giveCode(codeNow(sleutel, stap), await givePassword()))).toEqual(onjuist);
  expect(usedStep()).toBe(was);
  const koekjes = [await givePassword(), await givePassword()];
  const nu = stepNow();
  forgetStep(nu - 1);
  const samen = await Promise.all(koekjes.map((koekje) => giveCode(codeNow(sleutel, nu), koekje)));
  expect(samen.map(({ status }) => status).sort()).toEqual([204, 401]);
  expect(usedStep()).toBe(nu);
});

it('can be done without by a recovery code, each once', async () => {
  const [een = ''] = herstelcodes;
  expect((await giveCode(een, await givePassword())).status).toBe(204);
  expect(await codeOf(await giveCode(een, await givePassword()))).toEqual(onjuist);
});

it('cannot be guessed: after a few tries not even the right one will do', async () => {
  const koekje = await givePassword();
  for (let i = 0; i < 5; i += 1) expect(await codeOf(await giveCode(fout(), koekje))).toEqual(onjuist);
  expect(await codeOf(await giveCode(codeNow(sleutel), koekje))).toEqual(onjuist);
});

it('is ended with the password', async () => {
  const eind = (wachtwoord: string) => ask('POST', '/mijn/tweedestap/einde', { wachtwoord }, cookie);
  expect(await codeOf(await eind('niet het goede woord'))).toEqual([422, 'ongeldige-inhoud']);
  expect((await eind(inlog.wachtwoord)).status).toBe(204);
  expect((await ask('POST', '/aanmelding', inlog)).status).toBe(204);
});
