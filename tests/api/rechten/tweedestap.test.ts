// The second step of members: seen and taken by who manages them, and asked by an organisation.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailVan, type Proef, startProef, type Wie } from './proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef({});
});
afterAll(async () => {
  await proef.stop();
});

const wij = '/mijn/organisaties/wij';

async function read(als: Wie, pad: string): Promise<unknown> {
  return (await proef.ask('GET', pad, { als })).json();
}

/** As if this person set one up. */
function setUp(persoon: string): void {
  proef.db.prepare('update persoon set twoFactorEnabled = 1 where id = ?').run(persoon);
  proef.db
    .prepare(`insert into tweedestap (id, userId, secret, backupCodes, verified) values (?, ?, 'x', 'y', 1)`)
    .run(randomUUID(), persoon);
}

const standen = async (als: Wie) => {
  const { leden } = (await read(als, `${wij}/leden`)) as {
    leden: { persoon: string; tweedeStap: unknown }[];
  };
  return Object.fromEntries(leden.map(({ persoon, tweedeStap }) => [persoon, tweedeStap]));
};

const take = (als: Wie, persoon: string) =>
  proef.ask('POST', `${wij}/leden/${persoon}/tweedestapeinde`, { als });

const newest = async () => ((await read('beheerder', `${wij}/logboek`)) as { regels: unknown[] }).regels[0];

it('is seen by who manages members, and by nobody else', async () => {
  setUp('griffier');
  proef.db.prepare(`update inlogwijze set password = null where userId = 'bestuurder'`).run();
  expect(await standen('beheerder')).toMatchObject({
    griffier: 'aan',
    adviseur: 'uit',
    bestuurder: 'zonder',
  });
  expect(new Set(Object.values(await standen('adviseur')))).toEqual(new Set([null]));
});

it('is taken of who lost it: they are out everywhere and are told, and it is in the log', async () => {
  const sessies = () =>
    proef.db.prepare(`select count(*) as aantal from sessie where userId = 'griffier'`).get();
  proef.addSessie('griffier');
  expect((await take('adviseur', 'griffier')).status).toBe(403);
  expect((await take('beheerder', 'griffier')).status).toBe(200);
  expect(sessies()).toEqual({ aantal: 0 });
  expect(proef.db.prepare('select * from tweedestap').all()).toEqual([]);
  expect(await standen('beheerder')).toMatchObject({ griffier: 'uit' });
  expect(await newest()).toMatchObject({
    soort: 'account',
    handeling: 'wijzigen',
    wie: 'Naam van beheerder',
    wat: 'Naam van griffier',
  });
  const brief = proef.db.prepare(`select naar, gegevens from post where soort = 'tweede-stap-gewist'`).all();
  expect(brief).toMatchObject([
    { naar: emailVan('griffier'), gegevens: expect.stringContaining('Naam van wij') as string },
  ]);
  // There is none left to take; and one's own takes one's password.
  expect((await take('beheerder', 'griffier')).status).toBe(409);
  setUp('beheerder');
  expect((await take('beheerder', 'beheerder')).status).toBe(403);
});

it('is asked by an organisation from a version, and then no member without one reaches anything of it', async () => {
  const body = { naam: 'Wij', soort: 'gemeente', code: null, eistTweedeStap: true };
  const eis = (als: Wie, versie: number, wel: boolean) =>
    proef.ask('PUT', wij, {
      als,
      body: { ...body, eistTweedeStap: wel },
      headers: { 'If-Match': `"v${versie}"` },
    });
  const id = proef.addStuk({ organisatie: 'wij' });
  const eigen = proef.addStuk({ eigenaar: 'adviseur' });
  const taak = proef.addTaak({ organisatie: 'wij' });
  const lees = async (als: Wie) =>
    (
      await Promise.all(
        [`/mijn/stukken/${id}`, `/mijn/taken/${taak}`, wij].map((pad) => proef.ask('GET', pad, { als })),
      )
    ).map(({ status }) => status);
  expect(await lees('adviseur')).toEqual([200, 200, 200]);
  expect((await eis('adviseur', 1, true)).status).toBe(403);
  expect((await eis('beheerder', 9, true)).status).toBe(412);
  expect((await eis('beheerder', 1, true)).status).toBe(200);
  expect(await newest()).toMatchObject({
    soort: 'organisatie',
    voor: { eistTweedeStap: false },
    na: { eistTweedeStap: true },
  });
  // At once, also for who is signed in already; what is their own stays theirs.
  expect(await lees('adviseur')).toEqual([404, 404, 404]);
  expect((await proef.ask('GET', `/mijn/stukken/${eigen}`, { als: 'adviseur' })).status).toBe(200);
  expect(await read('adviseur', '/mijn')).toMatchObject({
    organisaties: [],
    wachtOpTweedeStap: [{ id: 'wij', naam: 'Wij' }],
  });
  // Neither by taking along what is kept of them.
  expect(JSON.stringify(await read('adviseur', '/mijn/gegevens'))).not.toContain(id);
  // Who has one, and who has no password but the account of the organisation, go on.
  expect(await lees('beheerder')).toEqual([200, 200, 200]);
  expect(await lees('bestuurder')).toEqual([200, 200, 200]);
  setUp('adviseur');
  expect(await lees('adviseur')).toEqual([200, 200, 200]);
  // What says nothing of it leaves it.
  const { eistTweedeStap: _, ...kort } = body;
  const antwoord = await proef.ask('PUT', wij, {
    als: 'beheerder',
    body: kort,
    headers: { 'If-Match': '"v2"' },
  });
  expect(await antwoord.json()).toMatchObject({ eistTweedeStap: true, versie: 3 });
  expect((await eis('beheerder', 3, false)).status).toBe(200);
  expect(await lees('lezer')).toEqual([200, 200, 200]);
});
