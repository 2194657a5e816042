// Copies of a store: to a file and back, and from one database to another.

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  backupStore,
  checkBackup,
  Kopiefout,
  moveStore,
  type Opslagplaats,
  openStore,
  restoreStore,
} from '@samenhang/server/store';
import { expect, it } from 'vitest';
import { addPersoon, filePlace, makeDir, type Proefplaats } from './databases.ts';

const moeilijk = ['Één ’regio’', "'; drop table stuk; --", 'a\nb\u2028c', '🙂 \\ "', ''];
const anna = { id: 'anna' };

/** Everything that these people keep, with its history and what it was in each version. */
async function readAll(plaats: Opslagplaats): Promise<unknown> {
  const store = await openStore(plaats);
  try {
    const uit: unknown[] = [];
    for (const id of ['anna', 'bert']) {
      const stukken = store.for({ id });
      for (const stuk of await stukken.list())
        uit.push([
          await stukken.get(stuk.id),
          await stukken.history(stuk.id),
          await stukken.atVersion(stuk.id, 1),
        ]);
    }
    return uit;
  } finally {
    await store.close();
  }
}

/** A store in which two people keep things, some of them changed or in the bin, and one of them is signed in. */
async function fill(proef: Proefplaats): Promise<void> {
  const store = await openStore(proef.plaats);
  await addPersoon(proef, 'anna');
  await addPersoon(proef, 'bert');
  const stukken = store.for(anna);
  for (const titel of moeilijk) await stukken.create('ontwerp', { titel, inhoud: { titel, n: 0.1 } });
  const { id } = await stukken.create('ontwerp', { titel: 'een', inhoud: null });
  await stukken.update(id, 1, { titel: 'twee', inhoud: [1, 2] });
  await stukken.discard(id, 2);
  await store.for({ id: 'bert' }).create('ontwerp', { titel: 'van bert', inhoud: {} });
  await store.close();
  const dan = '2026-01-01T00:00:00.000Z';
  await proef.sql(
    `insert into sessie (id, "expiresAt", token, "createdAt", "updatedAt", "userId")
     values ('s', '${dan}', 'geheim-van-sessie', '${dan}', '${dan}', 'anna')`,
  );
}

/** The same for every database: `maak` gives an empty place of that kind. */
export function testKopie(maak: () => Promise<Proefplaats>): void {
  it('is copied to a file and put back in either kind of database, with all that people keep', async () => {
    const dir = makeDir();
    const bron = await maak();
    await fill(bron);
    const bestand = join(dir, 'vandaag.backup');
    const verslag = await backupStore(bron.plaats, bestand, undefined);
    expect(verslag.tabellen).toMatchObject({
      persoon: { rijen: 2 },
      stuk: { rijen: moeilijk.length + 2 },
      geschiedenis: { rijen: moeilijk.length + 4 },
    });
    const verwacht = await readAll(bron.plaats);
    for (const doel of [await maak(), filePlace(dir)]) {
      expect(await restoreStore(doel.plaats, bestand, undefined)).toEqual(verslag);
      expect(await readAll(doel.plaats)).toEqual(verwacht);
      // Who was signed in is not, and history goes on where it was.
      expect(await doel.sql('select id from sessie')).toEqual([]);
      const store = await openStore(doel.plaats);
      const nieuw = await store.for(anna).create('ontwerp', { titel: 'later', inhoud: 1 });
      expect((await store.for(anna).list())[0]?.id).toBe(nieuw.id);
      await store.close();
      await expect(restoreStore(doel.plaats, bestand, undefined)).rejects.toMatchObject({
        reden: 'niet-leeg',
      });
    }
  });

  it('moves to a file and back, and says how many rows and with which hash', async () => {
    const dir = makeDir();
    const bron = await maak();
    await fill(bron);
    const tussen = filePlace(dir);
    const heen = await moveStore(bron.plaats, tussen.plaats);
    const doel = await maak();
    const terug = await moveStore(tussen.plaats, doel.plaats);
    expect(terug.tabellen).toEqual(heen.tabellen);
    expect(await readAll(doel.plaats)).toEqual(await readAll(bron.plaats));
  });

  it('is copied from one moment while others write', async () => {
    const dir = makeDir();
    const bron = await maak();
    await fill(bron);
    const store = await openStore(bron.plaats);
    const stop = new AbortController();
    const schrijven = (async () => {
      for (let k = 0; !stop.signal.aborted; k += 1) {
        await store.for(anna).create('ontwerp', { titel: `${k}`, inhoud: { vol: 'x'.repeat(2000) } });
        // SQLite answers at once: without this nothing else would get its turn, and the store grew as fast as it is read.
        await setTimeout(2);
      }
    })();
    const kopieen = [];
    for (let k = 0; k < 3; k += 1) kopieen.push(await backupStore(bron.plaats, join(dir, `${k}`), undefined));
    stop.abort();
    await schrijven;
    await store.close();
    // A piece and its line of history are written together: one moment has as many lines as pieces were made, and
    // the two that `fill` wrote more.
    for (const { tabellen } of kopieen)
      expect(tabellen.geschiedenis?.rijen).toBe((tabellen.stuk?.rijen ?? 0) + 2);
  });
}

/** Of the byte before the checksum not every bit says something: what is packed ends within it. */
function saysTheSame(ene: Buffer, andere: Buffer): boolean {
  try {
    return gunzipSync(ene).equals(gunzipSync(andere));
  } catch {
    return false;
  }
}

/** What holds for the file of a copy, whatever the database. */
export function testKopiebestand(): void {
  it('is encrypted with a key, and opens with no other', async () => {
    const dir = makeDir();
    const bron = filePlace(dir);
    await fill(bron);
    const bestand = join(dir, 'geheim.backup');
    await backupStore(bron.plaats, bestand, 'correct paard batterij nietje');
    expect((await readFile(bestand, 'latin1')).startsWith('age-encryption.org/v1')).toBe(true);
    await expect(checkBackup(bestand, undefined)).rejects.toMatchObject({ reden: 'sleutel-nodig' });
    await expect(checkBackup(bestand, 'iets anders')).rejects.toMatchObject({ reden: 'sleutel-past-niet' });
  });

  it('is refused wherever it is cut off or damaged, and then nothing is put back', async () => {
    const dir = makeDir();
    const bron = filePlace(dir);
    await fill(bron);
    const bestand = join(dir, 'heel.backup');
    await backupStore(bron.plaats, bestand, undefined);
    const heel = await readFile(bestand);
    const kapot = join(dir, 'kapot.backup');
    // The first ten bytes are the head of gzip, of which most say nothing about what is packed.
    const einde = Array.from({ length: 12 }, (_, k) => heel.length - 12 + k);
    const plekken = Array.from({ length: Math.ceil(heel.length / 41) }, (_, k) => 10 + k * 41);
    for (const plek of [...plekken.filter((p) => p < heel.length), ...einde]) {
      await writeFile(kapot, heel.subarray(0, plek));
      await expect(checkBackup(kapot, undefined)).rejects.toBeInstanceOf(Kopiefout);
      const anders = Buffer.from(heel);
      anders[plek] = (anders[plek] ?? 0) ^ 0x10;
      if (saysTheSame(anders, heel)) continue;
      await writeFile(kapot, anders);
      await expect(checkBackup(kapot, undefined)).rejects.toBeInstanceOf(Kopiefout);
    }
    const doel = filePlace(dir);
    // Which of the two it is called depends on what the damaged byte stood for.
    await expect(restoreStore(doel.plaats, kapot, undefined)).rejects.toMatchObject({
      reden: expect.stringMatching(/^(?:beschadigd|afgebroken)$/u) as unknown,
    });
    expect('bestand' in doel.plaats && existsSync(doel.plaats.bestand)).toBe(false);
    await writeFile(kapot, 'zomaar iets');
    await expect(checkBackup(kapot, undefined)).rejects.toMatchObject({ reden: 'geen-kopie' });
  });

  it('of a later program is refused, and says so', async () => {
    const dir = makeDir();
    const bron = filePlace(dir);
    await fill(bron);
    const bestand = join(dir, 'later.backup');
    await backupStore(bron.plaats, bestand, undefined);
    const [kop = '', ...rest] = gunzipSync(await readFile(bestand))
      .toString('utf8')
      .split('\n');
    const later = [{ vorm: 2 }, { schema: ['0001-begin', '9999-later'] }];
    for (const anders of later) {
      const regels = [JSON.stringify({ ...(JSON.parse(kop) as object), ...anders }), ...rest];
      await writeFile(bestand, gzipSync(regels.join('\n')));
      await expect(checkBackup(bestand, undefined)).rejects.toMatchObject({ reden: 'nieuwer' });
      await expect(restoreStore(filePlace(dir).plaats, bestand, undefined)).rejects.toBeInstanceOf(Kopiefout);
    }
  });

  it('is not made where nobody keeps anything', async () => {
    const dir = makeDir();
    const { plaats } = filePlace(dir);
    await expect(backupStore(plaats, join(dir, 'x'), undefined)).rejects.toMatchObject({
      reden: 'geen-opslag',
    });
  });
}
