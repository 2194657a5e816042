// A server with an identity provider beside it, and a browser that goes from the one to the other.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import { readInstellingen } from '@samenhang/server/instellingen';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { client, freePort, type Koekjes, type Proefaanbieder, startAanbieder } from './provider.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-aanbieder-'));
const bestand = join(dir, 'samenhang.sqlite');
const regels = [
  { waarde: 'samenhang-beheer', organisatie: 'GM0363', rol: 'beheerder' },
  { waarde: 'samenhang', organisatie: 'GM0363', rol: 'adviseur' },
  { waarde: 'samenhang', organisatie: 'verband', rol: 'lezer' },
  { waarde: 'samenhang', organisatie: 'bestaat-niet', rol: 'beheerder' },
];
/** What runs, from `startProef` to `stopProef`. */
export const hier = {} as {
  url: string;
  aanbieder: Proefaanbieder;
  /** A way past the store. */
  db: Database.Database;
  /** The cookie of the first beheerder, who has a password. */
  annaKoekje: string;
  sluit: () => Promise<void>;
};

interface Vraag {
  readonly cookie?: string;
  readonly body?: unknown;
}

export function ask(method: string, path: string, { cookie, body }: Vraag = {}): Promise<Response> {
  return fetch(`${hier.url}/api/v1${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(method === 'GET' ? {} : { Origin: hier.url }),
      ...(cookie === undefined ? {} : { Cookie: cookie }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export const cookieOf = (antwoord: Response) =>
  antwoord.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');

export async function startProef(): Promise<void> {
  const port = await freePort();
  const adres = `http://127.0.0.1:${port}`;
  const aanbieder = await startAanbieder(adres);
  const instellingen = readInstellingen({
    SAMENHANG_ADRES: adres,
    SAMENHANG_OIDC_ADRES: aanbieder.url,
    SAMENHANG_OIDC_CLIENT: client.id,
    SAMENHANG_OIDC_GEHEIM: client.geheim,
    SAMENHANG_OIDC_NAAM: 'Gemeente Proef',
    SAMENHANG_OIDC_ROLLEN: JSON.stringify(regels),
    SAMENHANG_OIDC_DOMEINEN: 'eigen.nl',
  });
  const gestart = await startServer({ port, opslag: { bestand }, instellingen });
  if (!gestart.ok) throw new Error('the server did not start');
  expect(gestart.aanbiederBereikbaar).toBe(true);
  hier.aanbieder = aanbieder;
  hier.url = gestart.server.url;
  hier.sluit = () => gestart.server.close();
  const sleutel = new URL(gestart.eersteLink ?? '').hash.slice(1);
  const anna = await ask('POST', '/aanmelding/eerste', {
    body: {
      sleutel,
      naam: 'Anna',
      email: 'anna@voorbeeld.nl',
      wachtwoord: 'paard batterij nietje juist',
      organisatie: { naam: 'Gemeente Proef', soort: 'gemeente' },
    },
  });
  hier.annaKoekje = cookieOf(anna);
  hier.db = new Database(bestand);
  hier.db.exec(`update organisatie set code = 'GM0363';
    insert into organisatie (id, naam, soort, gemaakt_op)
    values ('verband', 'Verband', 'samenwerkingsverband', '2026-01-01T00:00:00.000Z')`);
}

export async function stopProef(): Promise<void> {
  hier.db.close();
  await hier.sluit();
  await hier.aanbieder.stop();
  rmSync(dir, { recursive: true });
}

/** Leaves for the provider and comes back as this person: what the browser has then, and where it came back. */
export async function travel(
  wie: string,
  {
    pad = '/aanmelding/aanbieder',
    cookie,
    koekjes = new Map() as Koekjes,
  }: {
    pad?: string;
    cookie?: string;
    koekjes?: Koekjes;
  } = {},
): Promise<{ vertrek: string; zoekdeel: string }> {
  hier.aanbieder.wie = wie;
  const weg = await ask('POST', pad, cookie === undefined ? {} : { cookie });
  expect(weg.status).toBe(200);
  const { adres } = (await weg.json()) as { adres: string };
  const terug = await hier.aanbieder.follow(adres, koekjes, `${hier.url}/aanmelden/terug`);
  return { vertrek: cookieOf(weg), zoekdeel: terug.search.slice(1) };
}

export const arrive = (zoekdeel: string, cookie: string) =>
  ask('POST', '/aanmelding/aanbieder/terug', { cookie, body: { zoekdeel } });

/** Signs in as this person: the answer to coming back. */
export async function signIn(wie: string, koekjes?: Koekjes): Promise<Response> {
  const { vertrek, zoekdeel } = await travel(wie, koekjes ? { koekjes } : {});
  return arrive(zoekdeel, vertrek);
}

export async function codeOf(antwoord: Response | Promise<Response>): Promise<[number, unknown]> {
  const response = await antwoord;
  const tekst = await response.text();
  return [response.status, tekst === '' ? '' : (JSON.parse(tekst) as { code: unknown }).code];
}

export async function mijn(cookie: string) {
  const antwoord = await ask('GET', '/mijn', { cookie });
  return (await antwoord.json()) as {
    naam: string;
    email: string;
    gekoppeld: boolean;
    organisaties: { naam: string; rol: string }[];
  };
}

export const rollenVan = async (cookie: string) =>
  (await mijn(cookie)).organisaties.map(({ naam, rol }) => `${naam}: ${rol}`);

/** Somebody whom the provider knows, with a verified address and these groups. */
export function know(wie: string, groups: readonly string[] | undefined, meer: object = {}): void {
  hier.aanbieder.mensen.set(wie, {
    name: `Naam van ${wie}`,
    email: `${wie}@voorbeeld.nl`,
    email_verified: true,
    ...(groups ? { groups } : {}),
    ...meer,
  });
}

export const tel = (vraag: string, ...waarden: unknown[]) =>
  (hier.db.prepare(`select count(*) as n from ${vraag}`).get(...waarden) as { n: number }).n;
