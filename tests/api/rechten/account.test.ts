// One's own account over HTTP: taking along what is kept, another name and password, and closing it.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailVan, type Proef, startProef, type Wie, wachtwoord } from './proef.ts';

const ander = 'heel ander nietje paard';
let proef: Proef;
beforeAll(async () => {
  proef = await startProef({});
});
afterAll(async () => {
  await proef.stop();
});

const post = (als: Wie, pad: string, body: unknown) => proef.ask('POST', pad, { als, body });
const faultsOf = async (antwoord: Response) => [
  antwoord.status,
  ((await antwoord.json()) as { velden?: { veld: string; code: string }[] }).velden,
];

async function signIn(email: string, woord: string): Promise<Response> {
  return post('niemand', '/aanmelding', { email, wachtwoord: woord });
}

it('takes along what is kept of who asks, in one file that no cache keeps', async () => {
  const stuk = proef.addStuk({ eigenaar: 'lezer' });
  const antwoord = await proef.ask('GET', '/mijn/gegevens', { als: 'lezer' });
  expect([antwoord.status, antwoord.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  const tekst = await antwoord.text();
  expect(JSON.parse(tekst)).toMatchObject({
    schema: 'samenhang/mijn-gegevens',
    account: { naam: 'Naam van lezer', email: emailVan('lezer') },
    organisaties: [{ id: 'wij', rol: 'lezer' }],
    ontwerpen: [{ id: stuk, versies: [{ versie: 1 }] }],
  });
  const { password } = proef.db.prepare('select password from inlogwijze limit 1').get() as {
    password: string;
  };
  expect(tekst).not.toContain(password);
});

it('changes a name, and a password with the old one, after which other sessions are over', async () => {
  expect((await post('griffier', '/mijn/naam', { naam: 'Robin' })).status).toBe(204);
  expect(await (await proef.ask('GET', '/mijn', { als: 'griffier' })).json()).toMatchObject({
    naam: 'Robin',
  });
  proef.addSessie('griffier');
  const wijzig = (oud: string, nieuw: string) => post('griffier', '/mijn/wachtwoord', { oud, nieuw });
  expect(await faultsOf(await wijzig('niet het goede', ander))).toEqual([
    422,
    [{ veld: 'oud', code: 'onjuist' }],
  ]);
  expect(await faultsOf(await wijzig(wachtwoord, 'password1234'))).toEqual([
    422,
    [{ veld: 'nieuw', code: 'te-gewoon' }],
  ]);
  expect((await wijzig(wachtwoord, ander)).status).toBe(204);
  const rijen = proef.db.prepare(`select count(*) as n from sessie where userId = 'griffier'`).get();
  expect(rijen).toEqual({ n: 1 });
  expect((await proef.ask('GET', '/mijn', { als: 'griffier' })).status).toBe(200);
  expect((await signIn(emailVan('griffier'), wachtwoord)).status).toBe(401);
  expect((await signIn(emailVan('griffier'), ander)).status).toBe(204);
});

it('stops who guesses the password of an account that they sit at', async () => {
  let laatste = 0;
  for (let i = 0; i < 11; i += 1)
    laatste = (await post('raadslid', '/mijn/opheffing', { wachtwoord: 'niet het goede' })).status;
  expect(laatste).toBe(429);
});

it('closes an account, for good; but not that of the last who manages an organisation', async () => {
  const laatste = await post('vreemd', '/mijn/opheffing', { wachtwoord });
  expect([laatste.status, await laatste.json()]).toMatchObject([
    409,
    { code: 'eerst-overdragen', organisaties: ['Naam van zij'] },
  ]);
  expect(await faultsOf(await post('adviseur', '/mijn/opheffing', {}))).toEqual([
    422,
    [{ veld: 'wachtwoord', code: 'verplicht' }],
  ]);
  const stuk = proef.addStuk({ eigenaar: 'adviseur' });
  expect((await post('adviseur', '/mijn/opheffing', { wachtwoord })).status).toBe(204);
  expect((await proef.ask('GET', '/mijn', { als: 'adviseur' })).status).toBe(401);
  expect((await signIn(emailVan('adviseur'), wachtwoord)).status).toBe(401);
  expect(proef.db.prepare('select id from stuk where id = ?').get(stuk)).toBeUndefined();
  const tabellen = proef.db.prepare(`select name from sqlite_master where type = 'table'`).all() as {
    name: string;
  }[];
  for (const { name } of tabellen)
    expect(JSON.stringify(proef.db.prepare(`select * from "${name}"`).all()), name).not.toMatch(
      /adviseur@|Naam van adviseur/u,
    );
});
