// Inviting somebody by a link, taking that up, and seeing and ending where one is signed in.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailVan, type Proef, startProef, wachtwoord } from './proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef({});
});
afterAll(async () => {
  await proef.stop();
});

const uitnodigingen = '/mijn/organisaties/wij/uitnodigingen';

async function invite(email: string, rol: string): Promise<{ id: string; sleutel: string }> {
  const antwoord = await proef.ask('POST', uitnodigingen, { als: 'beheerder', body: { email, rol } });
  expect(antwoord.status).toBe(201);
  return (await antwoord.json()) as { id: string; sleutel: string };
}

const accept = (sleutel: string, meer: object = {}) =>
  proef.ask('POST', '/uitnodiging/aanname', {
    als: 'niemand',
    body: { sleutel, naam: 'Nora', wachtwoord, ...meer },
  });

const cookieOf = (antwoord: Response) =>
  antwoord.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');

const meAs = async (Cookie: string) =>
  (await (await proef.ask('GET', '/mijn', { als: 'niemand', headers: { Cookie } })).json()) as {
    email?: string;
    organisaties?: { id: string; rol: string }[];
  };

it('makes an account by a link that works once, with what was fixed in it', async () => {
  const { sleutel } = await invite('Nora@Voorbeeld.nl', 'griffier');
  // At least 128 bits, of which the database has only a hash.
  expect(Buffer.from(sleutel, 'base64url').length).toBeGreaterThanOrEqual(16);
  const tabellen = proef.db.prepare(`select name from sqlite_master where type = 'table'`).all() as {
    name: string;
  }[];
  for (const { name } of tabellen)
    expect(JSON.stringify(proef.db.prepare(`select * from "${name}"`).all())).not.toContain(sleutel);
  const inzage = await proef.ask('POST', '/uitnodiging/inzage', { als: 'niemand', body: { sleutel } });
  expect(await inzage.json()).toMatchObject({
    organisatie: 'Naam van wij',
    rol: 'griffier',
    email: 'nora@voorbeeld.nl',
  });
  expect((await accept(sleutel, { rol: 'beheerder' })).status).toBe(422);
  expect((await accept(sleutel, { wachtwoord: 'password1234' })).status).toBe(422);
  const [een, twee] = await Promise.all([accept(sleutel), accept(sleutel)]);
  const gelukt = [een, twee].filter(({ status }) => status === 201);
  expect(gelukt).toHaveLength(1);
  const cookie = cookieOf(gelukt[0] as Response);
  expect(await meAs(cookie)).toMatchObject({
    email: 'nora@voorbeeld.nl',
    organisaties: [{ id: 'wij', rol: 'griffier' }],
  });
  expect((await accept(sleutel)).status).toBe(403);
  const logboek = await proef.ask('GET', '/mijn/organisaties/wij/logboek', { als: 'beheerder' });
  expect(((await logboek.json()) as { regels: unknown[] }).regels.slice(0, 2)).toMatchObject([
    { soort: 'uitnodiging', handeling: 'aannemen', wie: 'Nora', na: 'griffier' },
    { soort: 'uitnodiging', handeling: 'maken', wie: 'Naam van beheerder' },
  ]);
});

it('adds an organisation to an account that there is, for who knows its password', async () => {
  const { sleutel } = await invite(emailVan('vreemd'), 'lezer');
  expect((await accept(sleutel, { wachtwoord: 'niet het goede woord' })).status).toBe(401);
  const antwoord = await accept(sleutel);
  expect(antwoord.status).toBe(201);
  const { organisaties } = await meAs(cookieOf(antwoord));
  expect(organisaties?.map(({ id, rol }) => `${id} ${rol}`).sort()).toEqual(['wij lezer', 'zij beheerder']);
});

it('lists what is open, without a key, and does nothing once it is withdrawn', async () => {
  const { id, sleutel } = await invite('later@voorbeeld.nl', 'lezer');
  const lijst = async () =>
    (await (await proef.ask('GET', uitnodigingen, { als: 'beheerder' })).json()) as {
      uitnodigingen: { id: string }[];
    };
  expect((await lijst()).uitnodigingen.map((een) => een.id)).toEqual([id]);
  expect(JSON.stringify(await lijst())).not.toContain(sleutel);
  expect((await proef.ask('POST', `${uitnodigingen}/${id}/intrekking`, { als: 'beheerder' })).status).toBe(
    204,
  );
  expect((await lijst()).uitnodigingen).toEqual([]);
  expect((await accept(sleutel)).status).toBe(403);
});

it('shows where one is signed in, and ends it at once', async () => {
  const inlog = { als: 'niemand', body: { email: emailVan('los'), wachtwoord } } as const;
  const elders = cookieOf(await proef.ask('POST', '/aanmelding', inlog));
  const antwoord = await proef.ask('GET', '/mijn/sessies', { als: 'los' });
  const { sessies } = (await antwoord.json()) as { sessies: { id: string; deze: boolean }[] };
  expect(sessies.map(({ deze }) => deze)).toEqual([false, true]);
  expect((await meAs(elders)).email).toBe(emailVan('los'));
  const weg = await proef.ask('POST', `/mijn/sessies/${sessies[0]?.id}/einde`, { als: 'los' });
  expect(weg.status).toBe(204);
  expect((await meAs(elders)).email).toBeUndefined();
  const weer = cookieOf(await proef.ask('POST', '/aanmelding', inlog));
  expect((await proef.ask('POST', '/mijn/sessies/einde', { als: 'los' })).status).toBe(204);
  expect((await meAs(weer)).email).toBeUndefined();
  expect((await proef.ask('GET', '/mijn', { als: 'los' })).status).toBe(200);
});
