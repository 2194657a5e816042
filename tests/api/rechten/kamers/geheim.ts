// What must stay within: what was refused is nowhere, and who is outside finds nothing of a room or of a signal, wherever
// they look.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leegIncident } from '@samenhang/core/incident';
import { leegSignaal } from '@samenhang/core/signaal';
import { expect, it } from 'vitest';
import { type Proef, type Wie, wie } from '../proef.ts';
import { kringplaats, kringwoorden } from './kring.ts';

/** A route as the description of the API has it. */
export interface Leesroute {
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly schema?: { readonly enum?: readonly string[] };
  }[];
}

const inhoud = {
  ...leegSignaal,
  titel: 'Wachten op een woning',
  wat: 'Wie uit de jeugdzorg komt, wacht maanden.',
  naden: ['wachten'],
  rol: 'uitvoerder',
};
/** A number that passes the test of a citizen service number, and is nobody's; with words to find it by. */
const bsn = '123456782';
const geplant = `Boomklevertje met ${bsn} wacht nog`;
const signaalwoord = 'Roodborsttapuit';

/** All bytes that the server keeps, and all that it wrote to its log, as text. */
function keptBy({ map, log }: Proef): string {
  const bestanden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile());
  return [...log, ...bestanden.map((een) => readFileSync(join(een.parentPath, een.name), 'latin1'))].join(
    '\n',
  );
}

/** What is sent where, with what is likely of a person in it, and what comes of it. */
function refusals(signaal: string): readonly (readonly [string, string, Wie, unknown, number])[] {
  const met = { ...inhoud, wat: geplant };
  const daad = { daad: 'herschrijven', van: [{ id: signaal, versie: 1 }], reden: 'Korter.' };
  const kring = `/mijn/kringen/${kringplaats().kring}`;
  const tekst = { soort: 'systeemvraag', thema: null, tekst: geplant };
  return [
    ['POST', '/mijn/organisaties/wij/signalen', 'raadslid', met, 422],
    ['PUT', `/mijn/signalen/${signaal}`, 'raadslid', met, 422],
    ['POST', '/mijn/signalen/gelijkenissen', 'raadslid', { inhoud: met }, 422],
    ['POST', '/redactie/signalen/daden', 'adviseur', { ...daad, naar: [met] }, 422],
    ['POST', '/redactie/signalen/daden', 'adviseur', { ...daad, naar: [inhoud], reden: geplant }, 422],
    ['POST', `${kring}/teksten`, 'bestuurder', tekst, 422],
    ['POST', '/mijn/organisaties/wij/incidenten', 'griffier', { ...leegIncident, titel: geplant }, 422],
    // What cannot be read, is too much, or is for somebody else.
    ['POST', '/mijn/organisaties/wij/signalen', 'raadslid', `{"wat": "${geplant}`, 422],
    ['POST', '/mijn/organisaties/wij/signalen', 'raadslid', { ...met, [geplant]: geplant }, 422],
    ['POST', '/mijn/organisaties/wij/signalen', 'raadslid', { wat: geplant.repeat(60_000) }, 413],
    ['POST', '/mijn/organisaties/zij/signalen', 'raadslid', met, 422],
    ['POST', '/mijn/organisaties/wij/signalen', 'niemand', met, 401],
  ];
}

/** Sends a signal; its id. */
async function send(proef: Proef, organisatie: string, als: Wie, titel: string): Promise<string> {
  const antwoord = await proef.ask('POST', `/mijn/organisaties/${organisatie}/signalen`, {
    als,
    body: { ...inhoud, titel, wat: `${titel}: maanden wachten.` },
  });
  return ((await antwoord.json()) as { id: string }).id;
}

/** Everything that can be got without a body: each route with what is looked for in its address, in each form. */
function addressesOf(
  routes: readonly Leesroute[],
  ids: readonly string[],
  woorden: readonly string[],
): string[] {
  const bekend: Readonly<Record<string, readonly string[]>> = {
    organisatie: ['wij', 'zij'],
    code: ['GM0106'],
    gemeente: ['GM0106'],
    jaar: ['2026'],
    indeling: ['jeugdregio'],
  };
  const fill = (path: string, id: string): string[] => {
    const naam = /\{(\w+)\}/u.exec(path)?.[1];
    if (naam === undefined) return [path];
    return (bekend[naam] ?? [id]).flatMap((waarde) => fill(path.replace(`{${naam}}`, waarde), id));
  };
  return routes
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path, parameters = [] }) => {
      const vragen = parameters.filter((een) => een.in === 'query');
      const zoekt = vragen.filter(({ name }) => name === 'q' || name === 'zoek').map(({ name }) => name);
      const vormen = vragen.find(({ name }) => name === 'formaat')?.schema?.enum ?? [];
      // What makes a large file of the data package has nothing of anybody, and takes long.
      const lichte = vormen.filter((vorm) => ['csv', 'atom', 'ics', 'html'].includes(vorm));
      const zoek = zoekt.flatMap((naam) => woorden.map((woord) => `${naam}=${woord}`));
      const paden = new Set(ids.flatMap((id) => fill(path, id)));
      return [...paden].flatMap((pad) =>
        (zoek.length === 0 ? [''] : zoek).flatMap((vraag) =>
          ['', ...lichte.map((vorm) => `formaat=${vorm}`)].map((vorm) => {
            const gevraagd = [vraag, vorm].filter((deel) => deel !== '').join('&');
            return gevraagd === '' ? pad : `${pad}?${gevraagd}`;
          }),
        ),
      );
    });
}

const zoekers = ['/mijn/signalen/zoekvraag', '/mijn/zoeken'] as const;
const paginas = [
  '/',
  '/signalen',
  '/agenda',
  '/kennis',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
];

interface Zoektocht {
  readonly paden: readonly string[];
  /** What is in the addresses that are asked, and so may come back. */
  readonly ids: readonly string[];
  readonly woorden: readonly string[];
}

/** What of these words is found by whoever asks this, and where. */
async function findIn(proef: Proef, als: Wie, { paden, ids, woorden }: Zoektocht): Promise<string[]> {
  const found: string[] = [];
  const look = (waar: string, tekst: string) => {
    const rest = ids.reduce((over, id) => over.replaceAll(id, ''), tekst);
    for (const woord of woorden) if (rest.includes(woord)) found.push(`${als} ${waar}: ${woord}`);
  };
  for (const pad of paden) look(pad, await (await proef.ask('GET', pad, { als })).text());
  for (const pad of zoekers)
    for (const woord of woorden) {
      const begin = woord.slice(0, 9);
      const body = pad === '/mijn/zoeken' ? { q: begin } : { tekst: begin };
      look(pad, await (await proef.ask('POST', pad, { als, body })).text());
    }
  const Cookie = proef.cookieOf(als);
  const headers = Cookie === undefined ? {} : { Cookie };
  for (const pad of [...paginas, ...ids.flatMap((id) => [`/kring/${id}`, `/signalen/${id}`])])
    look(pad, await (await fetch(`${proef.url}${pad}`, { headers })).text());
  return found;
}

/** Tries it at this server. */
export function testGeheim(server: () => Proef, routes: () => readonly Leesroute[]): void {
  it('stays out of every file and every log where it is refused, unreadable, too much or for somebody else', async () => {
    const signaal = await send(server(), 'wij', 'raadslid', 'Vervoer naar school');
    for (const [method, pad, als, body, wil] of refusals(signaal)) {
      const antwoord = await server().ask(method, pad, { als, body, headers: { 'If-Match': '"v1"' } });
      const tekst = await antwoord.text();
      expect(antwoord.status, `${method} ${pad} ${tekst}`).toBe(wil);
      expect(tekst, `${method} ${pad}`).not.toContain(bsn);
    }
    const bewaard = keptBy(server());
    // The requests are in the log, and what was kept is in a file.
    expect(bewaard).toContain('"path":"/api/v1/mijn/signalen/gelijkenissen","status":422');
    expect(bewaard).toContain('Vervoer naar school');
    for (const geheim of [bsn, 'Boomklevertje']) expect(bewaard, geheim).not.toContain(geheim);
  });

  it('is found by nobody who is outside: no route, form, search, feed, page or log has anything of it', async () => {
    const proef = server();
    const signaal = await send(proef, 'zij', 'vreemd', signaalwoord);
    const { kring, tekst } = kringplaats();
    const ids = [kring, tekst, signaal];
    // By the beginning of a word, so that what is asked for does not come back as what was found.
    const alle = addressesOf(routes(), ids, ['Geheime', 'Roodborst']);
    // What is open to everybody knows nobody: to ask it once is enough.
    const eigen = alle.filter((pad) => /mijn|redactie/u.test(pad));
    const inKring: readonly Wie[] = ['griffier', 'bestuurder', 'lezer'];
    const bijSignaal: readonly Wie[] = ['adviseur', 'beheerder', 'vreemd'];
    const gevonden: string[] = [];
    for (const als of wie) {
      const woorden = [
        ...(inKring.includes(als) ? [] : kringwoorden),
        ...(bijSignaal.includes(als) ? [] : [signaalwoord]),
      ];
      // The register with what an organisation added is large, and the same code for all: once as well.
      const paden =
        als === 'niemand' ? alle : eigen.filter((pad) => als === 'lezer' || !pad.endsWith('/register'));
      gevonden.push(...(await findIn(proef, als, { paden, ids, woorden })));
    }
    expect(gevonden).toEqual([]);
    // Whoever is inside finds it by the same ways.
    const binnen = eigen.filter((pad) => /kringen|signalen|gegevens/u.test(pad));
    const wegen = async (als: Wie, woorden: readonly string[]) =>
      new Set(
        (await findIn(proef, als, { paden: binnen, ids, woorden })).map((regel) => regel.split(' ')[1]),
      );
    expect(await wegen('vreemd', [signaalwoord])).toEqual(
      new Set(['/mijn/gegevens:', `/mijn/signalen/${signaal}:`, ...zoekers.map((pad) => `${pad}:`)]),
    );
    expect(await wegen('bestuurder', kringwoorden)).toEqual(
      new Set(['/mijn/kringen:', `/mijn/kringen/${kring}:`]),
    );
    for (const woord of [...kringwoorden, signaalwoord, kring, signaal])
      expect(proef.log.join('\n'), woord).not.toContain(woord);
  });
}
