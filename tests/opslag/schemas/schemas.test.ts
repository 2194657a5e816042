// A database that an earlier program made is taken over with all that is in it.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backupStore, openStore, restoreStore } from '@samenhang/server/store';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-schemas-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

type Rij = Readonly<Record<string, unknown>>;

/** Every row of every table that keeps something, by table, in order of the first columns. */
function readAll(bestand: string): ReadonlyMap<string, readonly Rij[]> {
  const db = new Database(bestand, { readonly: true });
  try {
    const tabellen = db
      .prepare(
        `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'`,
      )
      .all() as { name: string }[];
    return new Map(
      tabellen.map(({ name }) => [name, db.prepare(`select * from "${name}" order by 1, 2`).all() as Rij[]]),
    );
  } finally {
    db.close();
  }
}

const bestanden = readdirSync(import.meta.dirname).filter((naam) => naam.endsWith('.gz'));

describe.each(bestanden)('%s', (naam) => {
  it('becomes a database of now: every row with every value that it had', async () => {
    const bestand = join(dir, naam.replace('.gz', ''));
    writeFileSync(bestand, gunzipSync(readFileSync(join(import.meta.dirname, naam))));
    const vroeger = readAll(bestand);
    expect([...vroeger.values()].flat().length).toBeGreaterThan(8);
    // Within the days that the bin is kept.
    await (await openStore({ bestand }, () => new Date('2026-03-03T09:00:00.000Z'))).close();
    const nu = readAll(bestand);
    for (const [tabel, rijen] of vroeger) {
      // Tries of before yesterday are not kept.
      if (tabel === 'poging') continue;
      // A term or a setting of what is new may have come beside those that there were.
      const nieuw = nu.get(tabel) ?? [];
      const naam = { bewaartermijn: 'wat', instelling: 'naam' }[tabel];
      const over =
        naam === undefined ? nieuw : nieuw.filter((rij) => rijen.some((was) => was[naam] === rij[naam]));
      expect(over, tabel).toMatchObject(rijen);
      expect(over, tabel).toHaveLength(rijen.length);
    }
    const db = new Database(bestand);
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    // Of each look it is told as what it was noted: a function, never a name.
    expect(
      db
        .prepare('select count(*) as aantal from eigenaarstap where functie is not null and door is null')
        .get(),
    ).toEqual({ aantal: 0 });
    db.close();
  });

  it('works on as if it had been made now: its pieces, its history, its bin', async () => {
    const store = await openStore(
      { bestand: join(dir, naam.replace('.gz', '')) },
      () => new Date('2026-03-04T09:00:00.000Z'),
    );
    const db = new Database(join(dir, naam.replace('.gz', '')), { readonly: true });
    const { id } = db.prepare('select id from persoon').get() as { id: string };
    db.close();
    const stukken = store.for({ id });
    const [weg, een] = await stukken.list();
    expect([weg?.titel, een?.titel]).toEqual(['Weggegooid', 'Eén regio']);
    const terug = await stukken.recover(weg?.id ?? '');
    expect(terug.ok).toBe(true);
    expect(await stukken.history(weg?.id ?? '')).toHaveLength(3);
    expect(await stukken.atVersion(een?.id ?? '', 1)).toEqual({
      titel: 'Één regio',
      inhoud: { a: 1, tekst: 'é ’ 🙂' },
    });
    await store.close();
  });

  it('can be copied as it is, and such a copy becomes a database of now', async () => {
    const bestand = join(dir, `kopie-${naam.replace('.gz', '')}`);
    const kopie = `${bestand}.backup`;
    const nieuw = `${bestand}.terug`;
    writeFileSync(bestand, gunzipSync(readFileSync(join(import.meta.dirname, naam))));
    const vroeger = readAll(bestand);
    await backupStore({ bestand }, kopie, undefined);
    // Copying changes nothing, not even the schema.
    expect(readAll(bestand)).toEqual(vroeger);
    await restoreStore({ bestand: nieuw }, kopie, undefined);
    const nu = readAll(nieuw);
    for (const tabel of ['persoon', 'inlogwijze', 'stuk', 'geschiedenis'])
      expect(nu.get(tabel), tabel).toMatchObject(vroeger.get(tabel) ?? []);
    expect(nu.get('sessie')).toEqual([]);
    await (await openStore({ bestand: nieuw })).close();
  });
});
