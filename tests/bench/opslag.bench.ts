import { rmSync } from 'node:fs';
import { seededToeval } from '@samenhang/motor';
import { openStore, type Store } from '@samenhang/server/store';
import {
  addPersoon,
  filePlace,
  makeDir,
  type Proefplaats,
  packagedPrograms,
  serverPlace,
  startServer,
} from '../opslag/databases.ts';
import { measureServers } from './dienst.ts';
import { type BenchRow, summarize } from './meten.ts';

/** `--klein`: to see that it runs; what it measures then says nothing. */
const klein = process.argv.includes('--klein');
const [organisaties, ontwerpen] = klein ? [20, 2000] : [200, 100_000];
const seconden = klein ? 1 : 10;
const schrijvers = 16;

export const name = 'opslag';

export const about =
  `What people keep, with 100,000 designs of 200 organisations (some 2 kB each). A write is acknowledged when it is on ` +
  `disk: ${schrijvers} writers at once, each waiting for its own. PostgreSQL with its own settings for that (\`fsync\`, ` +
  '`synchronous_commit`) and 16 MB of buffers. Then over HTTP, with everything on one machine: who asks, the servers, the ' +
  'database. Goals: public reads keep p99 below 100 ms while a job computes; two servers carry 1.7 times one, where there ' +
  'are cores for that: what is asked for here takes one for each server, one for the database and one for who asks.';

const nu = '2026-06-01T12:00:00.000Z';
/** As large as a design: a map of 390 gemeenten in 30 regions with its question. */
const inhoud = JSON.stringify({ kaart: 'abcdefgh'.repeat(220), opgave: { jaar: 2026 } });

/** The numbers from 0, in both databases. */
const tellen = (tot: number): string =>
  `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${tot - 1})`;

/** Organisations with one adviseur each, and designs divided over them. */
async function fill(proef: Proefplaats): Promise<void> {
  await (await openStore(proef.plaats)).close();
  for (let i = 0; i < organisaties; i++) await addPersoon(proef, `p${i}`);
  await proef.sql(
    `insert into organisatie (id, naam, soort, gemaakt_op) ${tellen(organisaties)}
     select 'o' || i, 'Organisatie ' || i, 'gemeente', '${nu}' from n`,
    `insert into lid (persoon, organisatie, rol) ${tellen(organisaties)} select 'p' || i, 'o' || i, 'adviseur' from n`,
    `insert into stuk (id, soort, organisatie, titel, inhoud, versie, gemaakt_op, gewijzigd_op) ${tellen(ontwerpen)}
     select 's' || i, 'ontwerp', 'o' || (i % ${organisaties}), 'Ontwerp ' || i, '${inhoud}', 1, '${nu}', '${nu}' from n`,
    `insert into geschiedenis (stuk, versie, wie, wanneer, handeling, titel, inhoud) ${tellen(ontwerpen)}
     select 's' || i, 1, 'p' || (i % ${organisaties}), '${nu}', 'gemaakt', 'Ontwerp ' || i, '${inhoud}' from n`,
  );
}

/** The value that all but one in a hundred stay under. */
const p99 = (tijden: readonly number[]): string =>
  (tijden.toSorted((a, b) => a - b)[Math.ceil(tijden.length * 0.99) - 1] ?? Number.NaN).toFixed(2);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function measureWrites(naam: string, store: Store): Promise<BenchRow> {
  const tijden: number[] = [];
  const einde = performance.now() + seconden * 1000;
  const schrijven = { titel: 'nieuw', inhoud: JSON.parse(inhoud) as unknown };
  const write = async (nummer: number): Promise<void> => {
    const stukken = store.for({ id: `p${nummer}` });
    while (performance.now() < einde)
      tijden.push(await timed(() => stukken.createFor(`o${nummer}`, 'ontwerp', schrijven)));
  };
  await Promise.all(Array.from({ length: schrijvers }, (_, nummer) => write(nummer)));
  const outcome = `p99 ${p99(tijden)} ms`;
  return { ...summarize(`${naam}: writes acknowledged`, [tijden.length / seconden], 'writes/s'), outcome };
}

async function measureReads(naam: string, store: Store): Promise<readonly BenchRow[]> {
  const toeval = seededToeval(1);
  const tijden: { een: number[]; lijst: number[] } = { een: [], lijst: [] };
  for (let keer = 0; keer < (klein ? 100 : 3000); keer++) {
    const nummer = Math.floor(toeval() * ontwerpen);
    const stukken = store.for({ id: `p${nummer % organisaties}` });
    tijden.een.push(await timed(() => stukken.get(`s${nummer}`)));
    if (keer % 20 === 0) tijden.lijst.push(await timed(() => stukken.list()));
  }
  const row = (wat: string, ms: readonly number[]): BenchRow => ({
    ...summarize(`${naam}: ${wat}`, ms, 'ms'),
    outcome: `p99 ${p99(ms)} ms`,
  });
  const eigen = ontwerpen / organisaties;
  return [row('one design', tijden.een), row(`the list of an organisation, ${eigen} designs`, tijden.lijst)];
}

async function measurePlace(naam: string, proef: Proefplaats): Promise<readonly BenchRow[]> {
  await fill(proef);
  const store = await openStore(proef.plaats);
  try {
    return [...(await measureReads(naam, store)), await measureWrites(naam, store)];
  } finally {
    await store.close();
  }
}

/** Both databases through the store, then servers over HTTP. */
export async function run(): Promise<readonly BenchRow[]> {
  const [dir, pgDir] = [makeDir(), makeDir()];
  const server = await startServer(await packagedPrograms(pgDir), pgDir, { fsync: 'on' });
  try {
    const rijen = [
      ...(await measurePlace('SQLite', filePlace(dir))),
      ...(await measurePlace('PostgreSQL', await serverPlace(server))),
    ];
    const leeg = await serverPlace(server);
    if (!('adres' in leeg.plaats)) throw new Error('no address');
    return [...rijen, ...(await measureServers(leeg.plaats.adres, klein ? 1 : 5))];
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
