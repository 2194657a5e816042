// The whole API against the table of permissions: every route, for everybody, on what is theirs, their organisation's,
// a colleague's and another's; and the usual ways around.

import type { Recht } from '@samenhang/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testAanvullingen } from './aanvulling.ts';
import { testEigenDagen } from './agenda.ts';
import { testAgendalinks } from './agendalinks.ts';
import { testEigenaars } from './eigenaar.ts';
import { pogingen } from './gevallen.ts';
import { type Leesroute, testGeheim } from './kamers/geheim.ts';
import { testIncidenten } from './kamers/incident.ts';
import { testKennis } from './kamers/kennis.ts';
import { addKring, testKringen } from './kamers/kring.ts';
import { testOpgaven } from './kamers/opgave.ts';
import { testPatronen } from './kamers/patronen.ts';
import { testToetsen } from './kamers/toets.ts';
import type { Geval } from './poging.ts';
import { aDesign, emailVan, type Proef, startProef, type Wie, wachtwoord, wie } from './proef.ts';
import { testSamen } from './samen.ts';
import { testSignalen } from './signalen.ts';
import { testZienswijzen } from './zienswijze.ts';

interface Operatie extends Pick<Leesroute, 'parameters'> {
  readonly operationId: string;
  readonly 'x-recht'?: Recht;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Route extends Operatie {
  readonly method: string;
  readonly path: string;
}

let proef: Proef;
let routes: readonly Route[];

beforeAll(async () => {
  proef = await startProef(await aDesign());
  await addKring(proef);
  const { paths } = (await (await fetch(`${proef.url}/api/v1/openapi.json`)).json()) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operatie>>>>;
  };
  routes = Object.entries(paths).flatMap(([path, operaties]) =>
    Object.entries(operaties).map(([method, operatie]) => ({
      ...operatie,
      method: method.toUpperCase(),
      path,
    })),
  );
});
afterAll(async () => {
  await proef.stop();
});

const isOpen = (route: Route) => route['x-recht']?.soort === 'gegevens';

/** What a request came to, where that is not what the table wants, or where its answer could be kept by a cache. */
async function tryOne(route: Route, als: Wie, { wat, pad, body, wil }: Geval): Promise<string | undefined> {
  const antwoord = await proef.ask(route.method, pad, { als, body, headers: { 'If-Match': '"v1"' } });
  // What is followed does not end by itself.
  if (antwoord.headers.get('Content-Type')?.startsWith('text/event-stream') === true)
    await antwoord.body?.cancel();
  else await antwoord.arrayBuffer();
  const wie = `${route.operationId}, ${als}, ${wat}`;
  if (antwoord.status !== wil) return `${wie}: ${antwoord.status}, not ${wil}`;
  return antwoord.headers.get('Cache-Control') === 'no-store' ? undefined : `${wie}: may be cached`;
}

async function walk(route: Route): Promise<string[]> {
  const recht = route['x-recht'];
  const maak = pogingen[route.operationId];
  if (!recht || !maak) return [`${route.operationId} is not tried`];
  const goed = Number(Object.keys(route.responses).find((status) => status.startsWith('2')));
  const fouten: string[] = [];
  for (const als of wie)
    for (const geval of maak({ proef, als, pad: route.path, recht, goed })) {
      const fout = await tryOne(route, als, geval);
      if (fout !== undefined) fouten.push(fout);
    }
  return fouten;
}

describe('the API and the table of permissions', () => {
  it('are the same for every route and everybody, on what is theirs and what is not', async () => {
    const fouten: string[] = [];
    for (const route of routes.filter((een) => !isOpen(een))) fouten.push(...(await walk(route)));
    expect(fouten).toEqual([]);
    // None of what is tried is no longer there.
    const namen = new Set(routes.map(({ operationId }) => operationId));
    expect(Object.keys(pogingen).filter((naam) => !namen.has(naam))).toEqual([]);
  });

  it('name a permission at every route, and ask nobody who they are where everybody may read', async () => {
    expect(routes.filter((route) => route['x-recht'] === undefined)).toEqual([]);
    const open = routes.filter(isOpen);
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter(({ method }) => method !== 'GET')).toEqual([]);
    for (const { path } of open) {
      // A question that none of them knows: the answer comes before any work, and is the same for everybody.
      const pad = `${path.replaceAll(/\{\w+\}/gu, 'x')}?geen-vraag=1`;
      const [niemand, lid] = [
        await proef.ask('GET', pad, { als: 'niemand' }),
        await proef.ask('GET', pad, { als: 'beheerder' }),
      ];
      // But for the number, which every request has of its own.
      const [een, ander] = [await niemand.json(), await lid.json()] as { verzoek?: string }[];
      expect([niemand.status, { ...een, verzoek: '' }], path).toEqual([
        lid.status,
        { ...ander, verzoek: '' },
      ]);
      expect([200, 400, 404], path).toContain(niemand.status);
      expect(niemand.headers.getSetCookie(), path).toEqual([]);
    }
  });

  it('lists exactly what somebody may read', async () => {
    const [eigen, ons] = [proef.addStuk({ eigenaar: 'lezer' }), proef.addStuk({ organisatie: 'wij' })];
    const ander = proef.addStuk({ eigenaar: 'griffier' });
    const lijst = async (als: Wie) => {
      const antwoord = await proef.ask('GET', '/mijn/stukken', { als });
      const { stukken } = (await antwoord.json()) as { stukken: { id: string }[] };
      return new Set(stukken.map(({ id }) => id));
    };
    const [lezer, los] = [await lijst('lezer'), await lijst('los')];
    expect([eigen, ons, ander].map((id) => lezer.has(id))).toEqual([true, true, false]);
    expect([eigen, ons, ander].map((id) => los.has(id))).toEqual([false, false, false]);
    const [{ aantal = 0 } = {}] = proef.db
      .prepare(
        `select count(*) as aantal from stuk where soort = 'ontwerp' and (eigenaar = 'lezer' or organisatie = 'wij')`,
      )
      .all() as { aantal?: number }[];
    expect(lezer.size).toBe(aantal);
  });
});

describe('the usual ways around', () => {
  const v1 = { 'If-Match': '"v1"' };
  const rij = (id: string) => proef.db.prepare('select * from stuk where id = ?').get(id);

  it('is not writing what is not one’s to write, along with what is', async () => {
    const id = proef.addStuk({ eigenaar: 'lezer' });
    const was = rij(id);
    for (const meer of [
      { eigenaar: 'vreemd' },
      { organisatie: 'geen' },
      { versie: 9 },
      { id: 'x' },
      { gemaaktOp: '' },
    ]) {
      const body = { titel: 'x', inhoud: proef.inhoud, ...meer };
      expect(
        (await proef.ask('PUT', `/mijn/stukken/${id}`, { als: 'lezer', body, headers: v1 })).status,
      ).toBe(422);
    }
    expect(rij(id)).toEqual(was);
    const body = { rol: 'raadslid', organisatie: 'wij', persoon: 'lezer' };
    const lid = await proef.ask('PUT', '/mijn/organisaties/wij/leden/lezer', {
      als: 'beheerder',
      body,
      headers: v1,
    });
    expect(lid.status).toBe(422);
  });

  it('is not another method in a header, a parameter or a body', async () => {
    const id = proef.addStuk({ organisatie: 'wij' });
    const pad = `/mijn/stukken/${id}`;
    for (const naam of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])
      await proef.ask('GET', pad, { als: 'lezer', headers: { [naam]: 'DELETE', ...v1 } });
    await proef.ask('POST', `${pad}?_method=DELETE`, { als: 'beheerder', body: { _method: 'DELETE' } });
    for (const method of ['PATCH', 'POST', 'PROPFIND'])
      expect((await proef.ask(method, pad, { als: 'beheerder', headers: v1 })).status).toBe(404);
    expect(rij(id)).toMatchObject({ versie: 1, verwijderd_op: null });
  });

  it('is not guessing at ids, nor writing one in another way', async () => {
    const id = proef.addStuk({ eigenaar: 'griffier' });
    for (const poging of [
      id,
      `${id}%00`,
      id.toUpperCase(),
      '%25',
      "'%20or%201=1--",
      '..%2fstukken',
      '*',
      'null',
    ])
      expect((await proef.ask('GET', `/mijn/stukken/${poging}`, { als: 'lezer' })).status, poging).toBe(404);
  });

  it('is not what a cache or a validator remembers of another', async () => {
    const id = proef.addStuk({ eigenaar: 'griffier' });
    const pad = `/mijn/stukken/${id}`;
    const mijn = await proef.ask('GET', pad, { als: 'griffier' });
    expect([mijn.status, mijn.headers.get('Cache-Control'), mijn.headers.get('Vary')]).toEqual([
      200,
      'no-store',
      'Authorization, Cookie',
    ]);
    const tag = { 'If-None-Match': mijn.headers.get('ETag') ?? '' };
    expect((await proef.ask('GET', pad, { als: 'lezer', headers: tag })).status).toBe(404);
    expect((await proef.ask('GET', pad, { als: 'niemand', headers: tag })).status).toBe(401);
    expect((await proef.ask('HEAD', pad, { als: 'lezer' })).status).toBe(404);
    expect((await proef.ask('GET', pad, { als: 'griffier', headers: tag })).status).toBe(200);
  });

  it('is not a search, a count or a list of what everybody may read', async () => {
    proef.addStuk({ organisatie: 'wij' });
    for (const pad of ['/zoek?q=Geheimtitel', '/indelingen', '/gemeenten', '/openapi.json']) {
      const [niemand, lid] = [
        await (await proef.ask('GET', pad, { als: 'niemand' })).text(),
        await (await proef.ask('GET', pad, { als: 'beheerder' })).text(),
      ];
      expect(lid, pad).toBe(niemand);
      // The word that was asked for may come back; no title does.
      const rest = niemand.replace('"zoekterm":"Geheimtitel"', '');
      expect(/Geheimtitel|Naam van (?:wij|zij|beheerder|lezer)/u.test(rest), pad).toBe(false);
    }
  });

  it('is not a session that was ended, made up, or of somebody who is no longer a member', async () => {
    const id = proef.addStuk({ organisatie: 'uit' });
    proef.db.prepare(`insert into lid (persoon, organisatie, rol) values ('los', 'uit', 'lezer')`).run();
    const lees = async () => (await proef.ask('GET', `/mijn/stukken/${id}`, { als: 'los' })).status;
    expect(await lees()).toBe(200);
    proef.db.prepare(`delete from lid where persoon = 'los' and organisatie = 'uit'`).run();
    expect(await lees()).toBe(404);
    const vals = { Cookie: 'samenhang.session_token=los.AAAA' };
    expect((await proef.ask('GET', '/mijn', { als: 'niemand', headers: vals })).status).toBe(401);
    const binnen = await proef.ask('POST', '/aanmelding', {
      als: 'niemand',
      body: { email: emailVan('los'), wachtwoord },
    });
    const Cookie = binnen.headers
      .getSetCookie()
      .map((regel) => regel.split(';')[0])
      .join('; ');
    const mijn = async () =>
      (await proef.ask('GET', '/mijn', { als: 'niemand', headers: { Cookie } })).status;
    expect(await mijn()).toBe(200);
    await proef.ask('POST', '/aanmelding/einde', { als: 'niemand', headers: { Cookie } });
    expect(await mijn()).toBe(401);
  });
});

describe('the days that an organisation keeps itself', () => {
  testEigenDagen(() => proef);
});

describe('private feeds of a calendar', () => {
  testAgendalinks(() => proef);
});

describe('the owners of bodies', () => {
  testEigenaars(() => proef);
});

describe('what an organisation adds to the register', () => {
  testAanvullingen(() => proef);
});

/** Every address at which something of a view could be read. */
const leesbaar = () =>
  routes
    .filter(({ method, path }) => method === 'GET' && /mijn|zienswijze|gedeeld/u.test(path))
    .map(({ path }) => path);

describe('the view of a council', () => {
  testZienswijzen(() => proef, leesbaar);
});

describe('signals', () => {
  testSignalen(() => proef);
  testPatronen(() => proef);
  testKennis(() => proef);
  testKringen(() => proef);
});

describe('what must stay within', () => {
  testGeheim(
    () => proef,
    () => routes,
  );
});

describe('a text of several councils', () => {
  testSamen(() => proef, leesbaar);
});

describe('the agenda', () => {
  testOpgaven(() => proef);
  testIncidenten(() => proef);
  testToetsen(() => proef);
});
