// A server with two organisations and somebody for each role, and a way past the store to put things in place.

import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAtlas, buildJaarboek, rollen, writeOntwerpbestand } from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { startServer } from '@samenhang/server';
import { readInstellingen } from '@samenhang/server/instellingen';
import Database from 'better-sqlite3';

export const wachtwoord = 'paard batterij nietje juist';
export const emailVan = (wie: string) => `${wie}@voorbeeld.nl`;
const nu = '2026-06-01T12:00:00.000Z';

/**
 * Who asks: nobody, somebody for each role in `wij`, who manages `zij`, who is in no organisation, and who manages one
 * that asks a second step, which they have not.
 */
export const wie = ['niemand', ...rollen, 'vreemd', 'los', 'streng'] as const;
export type Wie = (typeof wie)[number];

interface Vraag {
  readonly als: Wie;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Proef {
  readonly url: string;
  readonly db: Database.Database;
  /** The folder with all that it keeps. */
  readonly map: string;
  /** What it wrote to its log, a line for each request. */
  readonly log: readonly string[];
  /** A design that the server keeps. */
  readonly inhoud: unknown;
  ask(method: string, path: string, vraag: Vraag): Promise<Response>;
  cookieOf(wie: Wie): string | undefined;
  /** A piece of this person, or of this organisation, in its first version; a design where nothing else is said. */
  addStuk(
    van: { readonly eigenaar: string } | { readonly organisatie: string },
    wat?: { readonly soort: string; readonly titel: string; readonly inhoud: unknown },
  ): string;
  addLid(organisatie: string, rol: string): string;
  /** An invitation for somebody new, with the key of its link. */
  addUitnodiging(
    organisatie: string,
    hoe?: {
      readonly verlopen?: boolean;
      readonly ingetrokken?: boolean;
      readonly email?: string | undefined;
    },
  ): { readonly id: string; readonly sleutel: string };
  /** A message that waits in the outbox. */
  addBericht(): string;
  /** A link to this design, with its key; none where there is no such design. */
  addDeellink(
    stuk: string,
    hoe?: { readonly verlopen?: boolean; readonly ingetrokken?: boolean; readonly mag?: 'opmerken' },
  ): { readonly id: string; readonly sleutel: string };
  /** What somebody said of this design; none where there is no such design. */
  addOpmerking(stuk: string): string;
  /** Makes this design public, as it is. */
  addVrijgave(stuk: string): void;
  /** Long work that is done, of this person or else of the organisation. */
  addTaak(van: { readonly eigenaar?: string; readonly organisatie: string }): string;
  /** A session of this person elsewhere. */
  addSessie(wie: string): string;
  addPasskey(wie: string): string;
  stop(): Promise<void>;
}

/** A design, as a program writes it. */
export async function aDesign(): Promise<unknown> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('no package');
  const atlas = buildAtlas(buildJaarboek(gelezen.pakket.feiten), 2026);
  return writeOntwerpbestand(atlas, {
    opgave: { jaar: 2026, lagen: [{ indelingen: [{ indeling: 'ggd_regio' }] }] },
    lagen: [new Int32Array(atlas.gemeenten.length)],
    waarde: 1,
    bewezen: false,
  });
}

function addPersoon(db: Database.Database, id: string, hash: string): void {
  db.prepare(
    `insert into persoon (id, name, email, emailVerified, createdAt, updatedAt) values (?, ?, ?, 0, ?, ?)`,
  ).run(id, `Naam van ${id}`, emailVan(id), nu, nu);
  db.prepare(
    `insert into inlogwijze (id, accountId, providerId, userId, password, createdAt, updatedAt)
     values (?, ?, 'credential', ?, ?, ?, ?)`,
  ).run(randomUUID(), id, id, hash, nu, nu);
}

function fill(db: Database.Database): void {
  // The first account has a password that was hashed by the server: all others have the same.
  const { password } = db.prepare('select password from inlogwijze').get() as { password: string };
  for (const id of wie) if (id !== 'niemand') addPersoon(db, id, password);
  for (const id of ['wij', 'zij', 'geen', 'uit', 'gast', 'streng'])
    db.prepare(`insert into organisatie (id, naam, soort, gemaakt_op) values (?, ?, 'gemeente', ?)`).run(
      id,
      `Naam van ${id}`,
      nu,
    );
  const lid = db.prepare('insert into lid (persoon, organisatie, rol) values (?, ?, ?)');
  for (const rol of rollen) lid.run(rol, 'wij', rol);
  db.prepare(`update instelling set waarde = 'wij' where naam = 'organisatie'`).run();
  // So that the one who asks is never the last to manage it.
  addPersoon(db, 'tweede', password);
  lid.run('tweede', 'wij', 'beheerder');
  lid.run('vreemd', 'zij', 'beheerder');
  lid.run('streng', 'streng', 'beheerder');
  for (const id of ['geen', 'uit', 'gast', 'streng']) lid.run('tweede', id, 'beheerder');
  db.prepare(`update organisatie set eist_tweede_stap = 1 where id = 'streng'`).run();
}

/** Who may begin something is asked here, not what comes of it: each would take a thread, for a second of work. */
const nietRekenen = {
  reken: () => Promise.resolve({ ok: false, fout: { code: 'gestopt', melding: '' } } as const),
};

/** `smtp`: the mail server that it sends by. */
export async function startProef(inhoud: unknown, smtp = ''): Promise<Proef> {
  const dir = mkdtempSync(join(tmpdir(), 'samenhang-rechten-'));
  const bestand = join(dir, 'samenhang.sqlite');
  const log: string[] = [];
  const gestart = await startServer({
    port: 0,
    opslag: { bestand },
    instellingen: readInstellingen({ ...process.env, SMTP_URL: smtp, SAMENHANG_LOGBOEK: 'ja' }),
    logNaar: { write: (regel: string) => log.push(regel) },
    rekenen: { poort: nietRekenen },
  });
  if (!gestart.ok) throw new Error('the server did not start');
  const { url } = gestart.server;
  const send = (method: string, path: string, cookie: string | undefined, vraag: Partial<Vraag>) =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(method === 'GET' ? {} : { Origin: url }),
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...vraag.headers,
      },
      ...(vraag.body === undefined
        ? {}
        : { body: typeof vraag.body === 'string' ? vraag.body : JSON.stringify(vraag.body) }),
    });
  const eerste = {
    sleutel: new URL(gestart.eersteLink ?? '').hash.slice(1),
    naam: 'Eerste',
    email: 'eerste@voorbeeld.nl',
    wachtwoord,
    organisatie: { naam: 'Eerste', soort: 'anders' },
  };
  await send('POST', '/aanmelding/eerste', undefined, { body: eerste });
  const db = new Database(bestand);
  fill(db);
  const cookies = new Map<Wie, string>();
  for (const een of wie) {
    if (een === 'niemand') continue;
    const binnen = await send('POST', '/aanmelding', undefined, {
      body: { email: emailVan(een), wachtwoord },
    });
    const regels = binnen.headers.getSetCookie().map((regel) => regel.split(';')[0]);
    cookies.set(een, regels.join('; '));
  }
  return {
    url,
    db,
    map: dir,
    log,
    inhoud,
    cookieOf: (een) => cookies.get(een),
    ask: (method, path, vraag) => send(method, path, cookies.get(vraag.als), vraag),
    addStuk(van, { soort, titel, inhoud: wat } = { soort: 'ontwerp', titel: 'Geheimtitel', inhoud }) {
      const id = randomUUID();
      const tekst = JSON.stringify(wat);
      const { eigenaar = null, organisatie = null } = van as { eigenaar?: string; organisatie?: string };
      db.prepare(
        `insert into stuk (id, soort, eigenaar, organisatie, titel, inhoud, versie, gemaakt_op, gewijzigd_op)
         values (?, ?, ?, ?, ?, ?, 1, ?, ?)`,
      ).run(id, soort, eigenaar, organisatie, titel, tekst, nu, nu);
      db.prepare(
        `insert into geschiedenis (stuk, versie, wie, wanneer, handeling, titel, inhoud)
         values (?, 1, 'tweede', ?, 'gemaakt', ?, ?)`,
      ).run(id, nu, titel, tekst);
      return id;
    },
    addLid(organisatie, rol) {
      const id = randomUUID();
      addPersoon(db, id, 'x');
      db.prepare('insert into lid (persoon, organisatie, rol) values (?, ?, ?)').run(id, organisatie, rol);
      return id;
    },
    addBericht() {
      const id = randomUUID();
      db.prepare(
        `insert into post (id, naar, taal, soort, gegevens, gemaakt_op, volgende_op)
         values (?, 'iemand@voorbeeld.nl', 'nl', 'wachtwoord-gewijzigd', ?, ?, '2999-01-01')`,
      ).run(id, JSON.stringify({ op: nu }), nu);
      return id;
    },
    addUitnodiging(organisatie, { verlopen = false, ingetrokken = false, email } = {}) {
      const [id, sleutel] = [randomUUID(), randomUUID()];
      const hash = createHash('sha256').update(sleutel).digest('base64url');
      const tot = verlopen ? '2020-01-01T00:00:00.000Z' : '2999-01-01T00:00:00.000Z';
      db.prepare(
        `insert into uitnodiging (id, organisatie, rol, email, sleutelhash, wie, gemaakt_op, verloopt_op, ingetrokken_op)
         values (?, ?, 'lezer', ?, ?, 'tweede', ?, ?, ?)`,
      ).run(id, organisatie, email ?? `${id}@voorbeeld.nl`, hash, nu, tot, ingetrokken ? nu : null);
      return { id, sleutel };
    },
    addOpmerking(stuk) {
      const id = randomUUID();
      db.prepare(
        `insert into opmerking (id, stuk, naam, tekst, gemaakt_op)
         select ?, id, 'Gast', 'Geheimtekst', ? from stuk where id = ?`,
      ).run(id, nu, stuk);
      return id;
    },
    addDeellink(stuk, { verlopen = false, ingetrokken = false, mag = 'lezen' } = {}) {
      const [id, sleutel] = [randomUUID(), randomUUID()];
      const hash = createHash('sha256').update(sleutel).digest('base64url');
      const tot = verlopen ? '2020-01-01T00:00:00.000Z' : '2999-01-01T00:00:00.000Z';
      db.prepare(
        `insert into deellink (id, stuk, sleutelhash, wie, gemaakt_op, verloopt_op, ingetrokken_op, mag)
         select ?, id, ?, 'tweede', ?, ?, ?, ? from stuk where id = ?`,
      ).run(id, hash, nu, tot, ingetrokken ? nu : null, mag, stuk);
      return { id, sleutel };
    },
    addVrijgave(stuk) {
      db.prepare(
        `insert into vrijgave (stuk, versie, soort, titel, inhoud, wie, gemaakt_op)
         select id, versie, soort, titel, inhoud, 'tweede', ? from stuk where id = ?`,
      ).run(nu, stuk);
    },
    addTaak({ eigenaar = null, organisatie }: { eigenaar?: string | null; organisatie: string }) {
      const id = randomUUID();
      db.prepare(
        `insert into rekentaak (id, soort, titel, vraag, eigenaar, organisatie, wie, seconden, voorrang, staat, pogingen,
           uitkomst, gemaakt_op, klaar_op)
         values (?, 'los-op', 'Geheimtitel', '{}', ?, ?, 'tweede', 1, 0, 'klaar', 1, '{}', ?, ?)`,
      ).run(id, eigenaar, organisatie, nu, nu);
      return id;
    },
    addPasskey(wie) {
      const id = randomUUID();
      db.prepare(
        `insert into passkey (id, persoon, kenmerk, naam, sleutel, teller, gemaakt_op) values (?, ?, ?, 'x', 'x', 0, ?)`,
      ).run(id, wie, id, nu);
      return id;
    },
    addSessie(wie) {
      const id = randomUUID();
      db.prepare(
        `insert into sessie (id, expiresAt, token, createdAt, updatedAt, userId) values (?, ?, ?, ?, ?, ?)`,
      ).run(id, '2999-01-01T00:00:00.000Z', id, nu, nu, wie);
      return id;
    },
    async stop() {
      db.close();
      await gestart.server.close();
      rmSync(dir, { recursive: true });
    },
  };
}
