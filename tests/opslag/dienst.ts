// A server over HTTP on a store that fails, and two servers on one.

import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startServer as startDienst } from '@samenhang/server';
import { readInstellingen } from '@samenhang/server/instellingen';
import type { Opslagplaats } from '@samenhang/server/store';
import { expect, it, onTestFinished } from 'vitest';
import { aDesign } from '../api/rechten/proef.ts';
import { type Proefplaats, type Server, storePlace } from './databases.ts';
import { grenzen, tempo } from './rekenen/tempo.ts';

type Dienst = Extract<Awaited<ReturnType<typeof startDienst>>, { ok: true }>;

/** A server on this store. */
export async function start(opslag: Opslagplaats, env: Record<string, string> = {}): Promise<Dienst> {
  const instellingen = readInstellingen({ PORT: '0', ...env });
  const gestart = await startDienst({ instellingen, opslag, log: false, rekenen: { grenzen, tempo } });
  if (!gestart.ok) throw new Error('the server did not start');
  return gestart;
}

/** Asks as the site does, as who signed in by `signUp`. */
export class Bezoeker {
  private readonly url: string;
  cookie: string;

  constructor(url: string, cookie = '') {
    this.url = url;
    this.cookie = cookie;
  }

  ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: this.url, Cookie: this.cookie, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** With the link that a server showed. */
  async signUp(eersteLink: string | undefined): Promise<void> {
    const antwoord = await this.ask('POST', '/aanmelding/eerste', {
      sleutel: new URL(eersteLink ?? '').hash.slice(1),
      naam: 'Anna',
      email: 'anna@voorbeeld.nl',
      wachtwoord: 'paard batterij nietje juist',
      organisatie: { naam: 'Gemeente Proef', soort: 'gemeente' },
    });
    expect(antwoord.status).toBe(201);
    this.takeCookie(antwoord);
  }

  async signIn(email: string, wachtwoord: string): Promise<void> {
    this.takeCookie(await this.ask('POST', '/aanmelding', { email, wachtwoord }));
  }

  private takeCookie({ headers }: Response): void {
    this.cookie = headers
      .getSetCookie()
      .map((regel) => regel.split(';')[0])
      .join('; ');
  }

  async statusOf(method: string, path: string, body?: unknown): Promise<number> {
    const antwoord = await this.ask(method, path, body);
    await antwoord.arrayBuffer();
    return antwoord.status;
  }

  async readiness(): Promise<unknown> {
    const antwoord = await this.ask('GET', '/gezondheid/gereed');
    return [antwoord.status, ((await antwoord.json()) as { opslag?: string }).opslag];
  }

  async titles(): Promise<readonly string[]> {
    const { stukken } = (await (await this.ask('GET', '/mijn/stukken')).json()) as {
      stukken: { titel: string }[];
    };
    return stukken.map(({ titel }) => titel);
  }
}

const design = (inhoud: unknown, titel: string) => ({ soort: 'ontwerp', titel, inhoud });

/** Hands requests to servers by turns, as a balancer does; tells how many went to each. */
async function balance(
  urls: string[],
): Promise<{ url: string; beurten: number[]; close(): Promise<unknown> }> {
  const beurten = urls.map(() => 0);
  let beurt = 0;
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const nummer = beurt++ % urls.length;
    beurten[nummer] = (beurten[nummer] ?? 0) + 1;
    const { method, url = '', headers } = incoming;
    const door = request(`${urls[nummer] ?? ''}${url}`, { method, headers }, (antwoord) => {
      outgoing.writeHead(antwoord.statusCode ?? 502, antwoord.headers);
      antwoord.pipe(outgoing);
    });
    door.once('error', () => outgoing.writeHead(502).end());
    incoming.pipe(door);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, beurten, close };
}

/** What a server does when PostgreSQL goes away, and two servers on one. */
export function testDienst(server: () => Server): void {
  it('answers 503 while the database is away, shows what is public, and goes on when it is back', async () => {
    const { plaats } = await storePlace(server(), onTestFinished);
    const dienst = await start(plaats, { SAMENHANG_METRIEKEN: '0' });
    let weg = false;
    try {
      const anna = new Bezoeker(dienst.server.url);
      await anna.signUp(dienst.eersteLink);
      const inhoud = await aDesign();
      expect(await anna.statusOf('POST', '/mijn/stukken', design(inhoud, 'voor'))).toBe(201);
      expect(await anna.readiness()).toEqual([200, 'bereikbaar']);
      await server().kill();
      weg = true;
      for (const [method, body] of [['GET'], ['POST', design(inhoud, 'tijdens')]] as const) {
        const antwoord = await anna.ask(method, '/mijn/stukken', body);
        expect([antwoord.status, antwoord.headers.get('Retry-After')]).toEqual([503, '5']);
        expect(await antwoord.json()).toMatchObject({ code: 'opslag-onbereikbaar', wacht: 5 });
      }
      expect(await anna.statusOf('GET', '/gemeenten/GM0344')).toBe(200);
      expect(await anna.readiness()).toEqual([200, 'onbereikbaar']);
      await server().start();
      weg = false;
      expect(await anna.statusOf('POST', '/mijn/stukken', design(inhoud, 'na'))).toBe(201);
      expect((await anna.titles()).toSorted()).toEqual(['na', 'voor']);
      expect(await anna.readiness()).toEqual([200, 'bereikbaar']);
      const cijfers = await (await fetch(dienst.server.metrieken ?? '')).text();
      expect(cijfers).toMatch(/^samenhang_store_errors_total\{reason="onbereikbaar"\} 2$/mu);
      expect(cijfers).toMatch(/^samenhang_store_pool_wait_seconds_count [1-9]/mu);
      expect(cijfers).toMatch(/^samenhang_store_connections\{state="idle"\} [1-9]/mu);
    } finally {
      if (weg) await server().start();
      await dienst.server.close();
    }
  });

  it('survives connections that are cut at any moment, also between two questions of one piece of work', async () => {
    const proef = await storePlace(server(), onTestFinished);
    const dienst = await start(proef.plaats);
    try {
      const anna = new Bezoeker(dienst.server.url);
      await anna.signUp(dienst.eersteLink);
      const statussen: number[] = [];
      // Whether a wave is still under way when it is cut is chance.
      for (let golf = 0; golf < 10 && !statussen.includes(503); golf++) {
        const einde = Promise.all(Array.from({ length: 20 }, () => anna.statusOf('GET', '/mijn/stukken')));
        for (let keer = 0; keer < 3; keer++)
          await proef.sql(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and usename = 'samenhang'`,
          );
        statussen.push(...(await einde));
      }
      expect(statussen).toContain(503);
      expect(statussen.filter((status) => status !== 200 && status !== 503)).toEqual([]);
      await expect.poll(() => anna.statusOf('GET', '/mijn/stukken')).toBe(200);
    } finally {
      await dienst.server.close();
    }
  });

  it('carries a session from one server to another, and on when one of them stops', async () => {
    const { plaats } = await storePlace(server(), onTestFinished);
    const diensten = [await start(plaats), await start(plaats)];
    const balans = await balance(diensten.map((dienst) => dienst.server.url));
    try {
      const anna = new Bezoeker(balans.url);
      // Whichever server it comes to, the link of either will do, once.
      expect(new Set(diensten.map(({ eersteLink }) => new URL(eersteLink ?? '').hash)).size).toBe(1);
      await anna.signUp(diensten[1]?.eersteLink);
      const inhoud = await aDesign();
      for (const titel of ['een', 'twee']) {
        expect(await anna.statusOf('POST', '/mijn/stukken', design(inhoud, titel))).toBe(201);
        for (let keer = 0; keer < 2; keer++) expect(await anna.titles()).toContain(titel);
      }
      expect(Math.min(...balans.beurten)).toBeGreaterThan(2);
      await diensten[0]?.server.close();
      const statussen = [await anna.statusOf('GET', '/mijn'), await anna.statusOf('GET', '/mijn')];
      expect(statussen.toSorted()).toEqual([200, 502]);
      // Signed out at one is signed out everywhere.
      const over = new Bezoeker(diensten[1]?.server.url ?? '', anna.cookie);
      expect(await over.statusOf('POST', '/aanmelding/einde')).toBe(200);
      expect(await over.statusOf('GET', '/mijn')).toBe(401);
    } finally {
      await balans.close();
      for (const dienst of diensten) await dienst.server.close();
    }
  });
}

/** A small disk that is full but for so much, mounted at this folder. @throws where nothing can be mounted here */
export function mountSmall(map: string): void {
  mkdirSync(map);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', map], { stdio: 'ignore' });
}

/** What a server says when the disk of its store is full. */
export async function answersFullDisk(map: string): Promise<void> {
  const dienst = await start({ bestand: join(map, 'samenhang.sqlite') });
  try {
    const anna = new Bezoeker(dienst.server.url);
    await anna.signUp(dienst.eersteLink);
    const inhoud = await aDesign();
    expect(await anna.statusOf('POST', '/mijn/stukken', design(inhoud, 'past'))).toBe(201);
    const { bavail, bsize } = statfsSync(map);
    writeFileSync(join(map, 'rest'), new Uint8Array(Math.max(0, bavail * bsize - 32_768)));
    let antwoord: Response;
    let gelukt = 0;
    do antwoord = await anna.ask('POST', '/mijn/stukken', design(inhoud, 'past misschien'));
    while (antwoord.status === 201 && gelukt++ < 100);
    expect(antwoord.status).toBe(507);
    expect(await antwoord.json()).toMatchObject({ code: 'opslag-vol' });
    expect((await anna.titles()).length).toBe(gelukt + 1);
    expect(await anna.statusOf('GET', '/gemeenten/GM0344')).toBe(200);
  } finally {
    await dienst.server.close();
  }
}

/** A server that does long work itself. */
export function testVolgen(maak: () => Promise<Proefplaats>): void {
  it('tells who follows it how far long work is while it goes on, and when it is done', async () => {
    const { plaats } = await maak();
    const dienst = await start(plaats);
    try {
      const anna = new Bezoeker(dienst.server.url);
      await anna.signUp(dienst.eersteLink);
      const n = 200;
      const gewichten = Array.from({ length: (n * (n - 1)) / 2 }, (_, k) => ((k * 7919) % 201) - 100);
      const vraag = { soort: 'los-op', titel: 'lang', seconden: 2, vraag: { n, gewichten } };
      const { id } = (await (await anna.ask('POST', '/mijn/taken', vraag)).json()) as { id: string };
      const antwoord = await anna.ask('GET', `/mijn/taken/${id}/voortgang`);
      expect(antwoord.headers.get('Content-Type')).toContain('text/event-stream');
      const gehoord = [...(await antwoord.text()).matchAll(/^data: ?(.+)$/gmu)].map(
        ([, data = '']) => JSON.parse(data) as { staat: string; stand: { aandeel: number } | null },
      );
      const onderweg = gehoord.flatMap(({ staat, stand }) => (staat === 'bezig' && stand ? [stand] : []));
      expect(onderweg.length).toBeGreaterThan(0);
      for (const { aandeel } of onderweg) expect(aandeel).toBeGreaterThan(0);
      expect(gehoord.at(-1)).toMatchObject({ id, staat: 'klaar', heeftUitkomst: true });
    } finally {
      await dienst.server.close();
    }
  });
}
