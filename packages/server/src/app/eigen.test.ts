import { OpenAPIHono, z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import {
  type Actor,
  changedMeanwhile,
  conflict,
  EigenRouter,
  forbidden,
  tooMany,
  type Vraag,
} from '../http/eigen/index.ts';
import { secureHeaders } from './beveiliging.ts';

const schema = z.strictObject({ tekst: z.string().min(1) });

/** A tiny private resource, of this test only: notes, each of who made it, with a version. */
function createNotes() {
  const notes = new Map([['1', { tekst: 'van a', versie: 1, van: 'a' }]]);
  const api = new OpenAPIHono();
  const router = new EigenRouter(api, (request) => {
    const id = /^Bearer (\w+)$/u.exec(request.headers.get('Authorization') ?? '')?.[1];
    return id === undefined ? undefined : { id };
  });
  const seen = ({ actor, params }: { actor: Actor; params: Readonly<Record<string, string>> }) => {
    const note = notes.get(params.id ?? '');
    return note?.van === actor.id ? note : undefined;
  };
  const over = {
    path: '/notities/{id}',
    tag: 'proef',
    summary: 'Proef',
    description: 'Proef.',
    antwoord: schema,
    recht: { soort: 'ontwerp', handeling: 'lezen' },
  } as const;
  router.add({
    ...over,
    method: 'get',
    operationId: 'getNotitie',
    handle(vraag) {
      const note = seen(vraag);
      if (!note) return { ok: false, problem: forbidden };
      return { ok: true, status: 200, antwoord: { tekst: note.tekst }, versie: note.versie };
    },
  });
  router.add({
    ...over,
    path: '/notities',
    method: 'post',
    operationId: 'createNotitie',
    body: schema,
    handle({ actor, body: { tekst } }) {
      if (notes.size > 2) return { ok: false, problem: tooMany(60) };
      if ([...notes.values()].some((note) => note.tekst === tekst)) return { ok: false, problem: conflict };
      notes.set(String(notes.size + 1), { tekst, versie: 1, van: actor.id });
      return { ok: true, status: 201, antwoord: { tekst }, versie: 1 };
    },
  });
  router.addChange({
    ...over,
    method: 'put',
    operationId: 'updateNotitie',
    body: schema,
    handle({ body, versie, ...vraag }) {
      const note = seen(vraag);
      if (!note) return { ok: false, problem: forbidden };
      if (note.versie !== versie) return { ok: false, problem: changedMeanwhile() };
      Object.assign(note, body, { versie: versie + 1 });
      return { ok: true, status: 200, antwoord: body, versie: versie + 1 };
    },
  });
  router.addChange({
    ...over,
    method: 'delete',
    operationId: 'deleteNotitie',
    handle({ params }) {
      notes.delete(params.id ?? '');
      return { ok: true, status: 204 };
    },
  });
  const app = new Hono();
  app.use(secureHeaders(() => true, false));
  app.route('/', api);
  return app;
}

interface Request {
  readonly als?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(app: Hono, path: string, { als, method = 'GET', body, headers = {} }: Request = {}) {
  return app.request(path, {
    method,
    headers: { ...(als === undefined ? {} : { Authorization: `Bearer ${als}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const put = (versie: string, tekst: string) => ({
  als: 'a',
  method: 'PUT',
  body: { tekst },
  headers: { 'If-Match': versie },
});

function expectPrivate(response: Response): void {
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('Vary')).toBe('Authorization, Cookie');
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
}

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  expect(await response.json()).toMatchObject({ status, code, type: `urn:samenhang:probleem:${code}` });
  expectPrivate(response);
}

describe('a private resource', () => {
  it('is for one person, from now: no cache may keep it and no other site may read it', async () => {
    const response = await ask(createNotes(), '/notities/1', { als: 'a' });
    expect([response.status, await response.json()]).toEqual([200, { tekst: 'van a' }]);
    expectPrivate(response);
  });

  it('is nobody’s without who asks (401), and not another’s (403)', async () => {
    const nobody = await ask(createNotes(), '/notities/1');
    expect(nobody.headers.get('WWW-Authenticate')).toContain('Bearer');
    await expectProblem(nobody, 401, 'niet-aangemeld');
    await expectProblem(await ask(createNotes(), '/notities/1', { als: 'b' }), 403, 'geen-toestemming');
  });

  it('never says that it is unchanged, for its tag is a version and not what it holds', async () => {
    const app = createNotes();
    await ask(app, '/notities', { als: 'b', method: 'POST', body: { tekst: 'van b' } });
    const [a, b] = [await ask(app, '/notities/1', { als: 'a' }), await ask(app, '/notities/2', { als: 'b' })];
    expect([a.headers.get('ETag'), b.headers.get('ETag')]).toEqual(['"v1"', '"v1"']);
    const again = await ask(app, '/notities/1', { als: 'a', headers: { 'If-None-Match': '"v1"' } });
    expect([again.status, await again.json()]).toEqual([200, { tekst: 'van a' }]);
  });

  it('is changed from the version that the request names, and from no other (412, 428)', async () => {
    const app = createNotes();
    const changed = await ask(app, '/notities/1', put('"v1"', 'nieuw'));
    expect([changed.status, changed.headers.get('ETag')]).toEqual([200, '"v2"']);
    await expectProblem(await ask(app, '/notities/1', put('"v1"', 'oud')), 412, 'inmiddels-gewijzigd');
    await expectProblem(await ask(app, '/notities/1', put('"abc"', 'oud')), 412, 'inmiddels-gewijzigd');
    const zonder = { als: 'a', method: 'PUT', body: { tekst: 'x' } };
    await expectProblem(await ask(app, '/notities/1', zonder), 428, 'versie-ontbreekt');
    const weg = await ask(app, '/notities/1', {
      als: 'a',
      method: 'DELETE',
      headers: { 'If-Match': '"v2"' },
    });
    expect([weg.status, await weg.text()]).toEqual([204, '']);
    expectPrivate(weg);
  });

  it('refuses what clashes (409), what cannot be (422) and what comes too often (429)', async () => {
    const app = createNotes();
    const post = async (body: unknown) => ask(app, '/notities', { als: 'a', method: 'POST', body });
    expect((await post({ tekst: 'tweede' })).status).toBe(201);
    await expectProblem(await post({ tekst: 'tweede' }), 409, 'botsing');
    await expectProblem(await post({ tekst: '' }), 422, 'ongeldige-inhoud');
    await expectProblem(await post({ tekst: 'x', geheim: 1 }), 422, 'ongeldige-inhoud');
    await expectProblem(await post(undefined), 422, 'ongeldige-inhoud');
    expect((await post({ tekst: 'derde' })).status).toBe(201);
    const vaak = await post({ tekst: 'vierde' });
    expect(vaak.headers.get('Retry-After')).toBe('60');
    await expectProblem(vaak, 429, 'te-vaak');
  });

  it('refuses parameters in the address, where they would end in logs (400)', async () => {
    await expectProblem(await ask(createNotes(), '/notities/1?x=1', { als: 'a' }), 400, 'ongeldige-invoer');
  });
});

/** Compiles only as long as what a private resource works from has an actor, and neither a cache nor a key for one. */
type Keys = keyof Vraag<undefined>;
const keys: Readonly<Record<Keys, true>> = { actor: true, taal: true, params: true, body: true };
it('works from the actor, their language and what was brought along, and from nothing else', () => {
  expect(Object.keys(keys)).toEqual(['actor', 'taal', 'params', 'body']);
});
