// Long work, and those who do it: killed in the middle, others go on.

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import { type Opslagplaats, openStore, type Store } from '@samenhang/server/store';
import { expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';
import { grenzen, tempo } from './tempo.ts';

/** Weights that a search is never done with. */
const n = 60;
const gewichten = Array.from({ length: (n * (n - 1)) / 2 }, (_, k) => ((k * 7919) % 201) - 100);
const lang = { soort: 'los-op', titel: 'lang', vraag: { n, gewichten }, seconden: 1, kanWachten: false };

/** A process that does long work; it is there when it has said so. */
async function startRekenaar(plaats: Opslagplaats): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'rekenaar.ts'), JSON.stringify(plaats)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../node_modules/.cache/node'),
    },
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('it ended by itself')));
  });
  return child;
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const weg = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await weg;
}

/** A store with somebody who may begin things, and a way to begin them. */
async function open(
  proef: Proefplaats,
): Promise<{ store: Store; begin: (meer?: object) => Promise<string> }> {
  const store = await openStore(proef.plaats);
  await addPersoon(proef, 'ans');
  await addOrganisatie(proef, 'wij', { ans: 'adviseur' });
  return {
    store,
    begin: async (meer) => {
      const begonnen = await store.rekentakenFor({ id: 'ans' }).begin({ ...lang, ...meer });
      if (!begonnen.ok) throw new Error(begonnen.code);
      return begonnen.taak.id;
    },
  };
}

const standen = async (store: Store) =>
  (await store.rekentakenFor({ id: 'ans' }).list())
    .map(({ staat, pogingen }) => `${staat} ${pogingen}`)
    .sort();

/** Whatever is written as done, is written down once more, in the table `klaar`. */
async function noteDone({ sql }: Proefplaats): Promise<void> {
  await sql(
    'create table klaar (taak text, uitkomst text)',
    'grant all on klaar to samenhang',
    `create function noteer() returns trigger language plpgsql as $$ begin
       insert into klaar values (new.id, new.uitkomst); return new; end $$`,
    `create trigger noteer after update on rekentaak for each row
       when (new.staat = 'klaar' and old.staat <> 'klaar') execute function noteer()`,
  );
}

/**
 * Two workers, of which one is killed at a moment by chance and replaced, so many times, while there is work for both.
 * A piece of which three workers died is told as failed; every other is done, and once.
 */
export async function killWorkers(proef: Proefplaats, keren: number, toeval: () => number): Promise<void> {
  const { store, begin } = await open(proef);
  await noteDone(proef);
  const werkers = await Promise.all([1, 2].map(() => startRekenaar(proef.plaats)));
  const ids: string[] = [];
  try {
    for (let keer = 0; keer < keren; keer++) {
      while ((await standen(store)).filter((een) => !/^(?:klaar|mislukt)/u.test(een)).length < 3)
        ids.push(await begin());
      await new Promise((resolve) => {
        setTimeout(resolve, toeval() * 1500);
      });
      const wie = toeval() < 0.5 ? 0 : 1;
      await kill(werkers[wie]);
      werkers[wie] = await startRekenaar(proef.plaats);
    }
    const over = (een: string) => /^(?:klaar [123]|mislukt 3)$/u.test(een);
    await expect.poll(async () => (await standen(store)).every(over), { timeout: 120_000 }).toBe(true);
    const klaar = (await proef.sql('select taak from klaar')).map(({ taak }) => String(taak));
    expect(new Set(klaar).size).toBe(klaar.length);
    const gedaan = (await standen(store)).filter((een) => een.startsWith('klaar'));
    expect([klaar.length, (await standen(store)).length]).toEqual([gedaan.length, ids.length]);
    expect(gedaan.length).toBeGreaterThan(0);
  } finally {
    await Promise.all(werkers.map(kill));
    await store.close();
  }
}

/** Three workers on one PostgreSQL. */
export function testWerkers(maak: () => Promise<Proefplaats>): void {
  it('is done by three workers; that of one that is killed in the middle by another, once', async () => {
    const proef = await maak();
    const { store, begin } = await open(proef);
    await noteDone(proef);
    // They wait before there is anything to do, so that all three begin at once.
    const werkers = await Promise.all([1, 2, 3].map(() => startRekenaar(proef.plaats)));
    try {
      const ids = await Promise.all([1, 2, 3].map(() => begin({ seconden: 2 })));
      // Kept by a later version of the program, it can be done by none of them.
      const giftig = await begin({ soort: 'van-later', kanWachten: true });
      await expect
        .poll(async () => (await standen(store)).filter((een) => een === 'bezig 1').length, {
          timeout: 30_000,
          interval: 20,
        })
        .toBe(3);
      await kill(werkers[0]);
      await expect
        .poll(() => standen(store), { timeout: 60_000 })
        .toEqual(['klaar 1', 'klaar 1', 'klaar 2', 'mislukt 3']);
      expect(await store.rekentakenFor({ id: 'ans' }).get(giftig)).toMatchObject({ reden: 'kapot' });
      const klaar = await proef.sql('select taak from klaar order by taak');
      expect(klaar.map(({ taak }) => taak)).toEqual(ids.toSorted());
      // Nothing of ours is left in the queue.
      await expect
        .poll(() => proef.sql(`select count(*)::int as rest from graphile_worker.jobs`))
        .toEqual([{ rest: 0 }]);
    } finally {
      await Promise.all(werkers.map(kill));
      await store.close();
    }
  }, 120_000);
}

/** A server with its store in a file. */
export function testServer(maak: () => Promise<Proefplaats>): void {
  it('goes on with a new server where the old one was killed in the middle of it', async () => {
    const proef = await maak();
    const { store, begin } = await open(proef);
    const id = await begin();
    const eerste = await startRekenaar(proef.plaats);
    const lees = () => store.rekentakenFor({ id: 'ans' }).get(id);
    await expect.poll(async () => (await lees())?.staat, { timeout: 30_000, interval: 20 }).toBe('bezig');
    await kill(eerste);
    expect(await lees()).toMatchObject({ staat: 'bezig', pogingen: 1 });
    const tweede = await startServer({ port: 0, opslag: proef.plaats, rekenen: { grenzen, tempo } });
    if (!tweede.ok) throw new Error('the package was refused');
    try {
      await expect.poll(lees, { timeout: 30_000 }).toMatchObject({ staat: 'klaar', pogingen: 2 });
      expect(await store.rekentakenFor({ id: 'ans' }).uitkomst(id)).toMatchObject({
        waarde: { n, gestopt: false },
      });
      await tweede.server.close();
    } finally {
      await store.close();
    }
  }, 120_000);
}
