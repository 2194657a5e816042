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

const signIn = (email: string) =>
  proef.ask('POST', '/aanmelding', { als: 'niemand', body: { email, wachtwoord } });

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
  expect([een.status, twee.status].sort()).toEqual([204, 403]);
  expect([een, twee].flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  const cookie = cookieOf(await signIn('nora@voorbeeld.nl'));
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
  expect((await accept(sleutel)).status).toBe(204);
  const { organisaties } = await meAs(cookieOf(await signIn(emailVan('vreemd'))));
  expect(organisaties?.map(({ id, rol }) => `${id} ${rol}`).sort()).toEqual(['wij lezer', 'zij beheerder']);
});

it('tells who has the link in no way whether its address has an account', async () => {
  const bekend = await invite(emailVan('los'), 'lezer');
  const onbekend = await invite('nergens@voorbeeld.nl', 'lezer');
  const shape = async (antwoord: Response) => [
    antwoord.status,
    [...antwoord.headers.keys()].sort(),
    (await antwoord.text()).replaceAll(
      /nergens|los|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+(?:-\d+)*T[\d:.]+Z/gu,
      '',
    ),
  ];
  const inzage = (sleutel: string) =>
    proef.ask('POST', '/uitnodiging/inzage', { als: 'niemand', body: { sleutel } });
  expect(await shape(await inzage(bekend.sleutel))).toEqual(await shape(await inzage(onbekend.sleutel)));
  for (const woord of ['kort', 'password1234', 'heel ander nietje paard', 'heel ander nietje paard']) {
    const [een, twee] = [
      await accept(bekend.sleutel, { wachtwoord: woord }),
      await accept(onbekend.sleutel, { wachtwoord: woord }),
    ];
    expect(await shape(een), woord).toEqual(await shape(twee));
  }
  // Nothing came of it for the one who is known: they sign in with their own password and take it up there.
  const lijst = async (): Promise<unknown> =>
    (await proef.ask('GET', '/mijn/uitnodigingen', { als: 'los' })).json();
  expect(await lijst()).toMatchObject({ uitnodigingen: [{ id: bekend.id, organisatie: 'Naam van wij' }] });
  expect((await proef.ask('GET', '/mijn/organisaties/wij', { als: 'los' })).status).toBe(404);
  const pad = `/mijn/uitnodigingen/${bekend.id}/aanname`;
  expect((await proef.ask('POST', pad, { als: 'vreemd' })).status).toBe(404);
  expect((await proef.ask('POST', pad, { als: 'los' })).status).toBe(204);
  expect((await proef.ask('POST', pad, { als: 'los' })).status).toBe(404);
  expect(await lijst()).toEqual({ uitnodigingen: [] });
  expect((await proef.ask('GET', '/mijn/organisaties/wij', { als: 'los' })).status).toBe(200);
  // And they were told.
  const berichten = proef.db.prepare(`select naar from post where soort = 'genodigd'`).all();
  expect(berichten).toEqual([{ naar: emailVan('los') }]);
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

it('keeps messages to be read and handed over by who manages the server, where no mail is sent', async () => {
  const { sleutel } = await invite('hand@voorbeeld.nl', 'lezer');
  const post = async () =>
    (await (await proef.ask('GET', '/beheer/post', { als: 'beheerder' })).json()) as {
      verzendt: boolean;
      berichten: { id: string; naar: string; reden: string | null }[];
    };
  const { verzendt, berichten } = await post();
  expect(verzendt).toBe(false);
  const id = berichten.find(({ naar }) => naar === 'hand@voorbeeld.nl')?.id ?? '';
  expect(JSON.stringify(berichten)).not.toContain(sleutel);
  const brief = await proef.ask('POST', `/beheer/post/${id}/inzage`, { als: 'beheerder' });
  expect(await brief.json()).toMatchObject({
    naar: 'hand@voorbeeld.nl',
    onderwerp: 'U bent uitgenodigd voor Samenhang',
    tekst: expect.stringContaining(`${proef.url}/uitnodiging#${sleutel}\n`) as unknown,
  });
  const logboek = await proef.ask('GET', '/mijn/organisaties/wij/logboek', { als: 'beheerder' });
  expect(((await logboek.json()) as { regels: unknown[] }).regels[0]).toMatchObject({
    soort: 'post',
    handeling: 'lezen',
    wie: 'Naam van beheerder',
  });
  await proef.ask('POST', `/beheer/post/${id}/verwijdering`, { als: 'beheerder' });
  expect((await post()).berichten.map((een) => een.id)).not.toContain(id);
});

it('is made at most so often: while 200 are open, one is withdrawn first', async () => {
  const open = (id: string) => `/mijn/organisaties/${id}/uitnodigingen`;
  const ids = Array.from({ length: 199 }, () => proef.addUitnodiging('zij').id);
  // What can no longer be taken up takes no place.
  proef.addUitnodiging('zij', { verlopen: true });
  proef.addUitnodiging('zij', { ingetrokken: true });
  const body = { email: 'nog-een@voorbeeld.nl', rol: 'lezer' };
  const maak = () => proef.ask('POST', open('zij'), { als: 'vreemd', body });
  const twee = await Promise.all([maak(), maak()]);
  expect(twee.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await (await maak()).json()).toMatchObject({ code: 'te-veel-uitnodigingen', hoogstens: 200 });
  const weg = await proef.ask('POST', `${open('zij')}/${ids[0]}/intrekking`, { als: 'vreemd' });
  expect([weg.status, (await maak()).status]).toEqual([204, 201]);
});
