// The store on every database that it supports: one suite, and what is particular to each.

import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolesFor, rollen } from '@samenhang/core';
import { Opslag, openStore, opslagplaatsOf } from '@samenhang/server/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testAanbieder } from './aanbieder.ts';
import {
  addPersoon,
  ask,
  debianPrograms,
  filePlace,
  makeDir,
  packagedPrograms,
  type Server,
  serverPlace,
  startServer,
} from './databases.ts';
import { answersFullDisk, mountSmall, testDienst, testVolgen } from './dienst.ts';
import { testGedrag } from './gedrag.ts';
import { killWriters } from './geweld.ts';
import { testKopie, testKopiebestand } from './kopie.ts';
import { testMensen } from './mensen.ts';
import { addOrganisatie, testOrganisaties } from './organisaties.ts';
import { testServer, testWerkers } from './rekenaars.ts';
import { testRekentaken } from './rekentaken.ts';

const inhoud = { tekst: 'x' };
const anna = { id: 'anna' };
const kapot = { kwijt: [], half: [] };
/** Kills in this run; `npm run beproeving` does many more. */
const keren = 50;

describe('in a file', () => {
  const dir = makeDir();
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  testGedrag(() => Promise.resolve(filePlace(dir)));
  testKopie(() => Promise.resolve(filePlace(dir)));
  testKopiebestand();
  testOrganisaties(() => Promise.resolve(filePlace(dir)));
  testMensen(() => Promise.resolve(filePlace(dir)));
  testAanbieder(() => Promise.resolve(filePlace(dir)));
  testRekentaken(() => Promise.resolve(filePlace(dir)));
  testServer(() => Promise.resolve(filePlace(dir)));
  testVolgen(() => Promise.resolve(filePlace(dir)));

  it('is made when somebody keeps something and not before, for nobody else on the machine to read', async () => {
    const plaats = opslagplaatsOf({ database: undefined, map: join(dir, 'nieuw') });
    const opslag = new Opslag(plaats);
    expect(await opslag.peek()).toBeUndefined();
    expect(existsSync(join(dir, 'nieuw'))).toBe(false);
    await opslag.open();
    expect(await opslag.peek()).toBeDefined();
    await opslag.close();
    const bestand = join(dir, 'nieuw/samenhang.sqlite');
    expect([statSync(bestand).mode & 0o777, statSync(dirname(bestand)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('does not let a line of history be changed', async () => {
    const proef = filePlace(dir);
    const store = await openStore(proef.plaats);
    await addPersoon(proef, 'anna');
    await store.for(anna).create('ontwerp', { titel: 'een', inhoud });
    await store.close();
    expect(() => proef.sql(`update geschiedenis set titel = 'anders'`)).toThrow('history is not changed');
  });

  it(`loses nothing and keeps nothing by halves when it is killed ${keren} times in the middle of writing`, async () => {
    const proef = filePlace(dir);
    await (await openStore(proef.plaats)).close();
    await addPersoon(proef, 'anna');
    const schade = await killWriters(proef.plaats, keren, Math.random);
    expect(schade).toMatchObject(kapot);
    expect(schade.beloofd).toBeGreaterThanOrEqual(keren);
    expect(await proef.sql('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  }, 300_000);

  it('says over HTTP that the disk is full, and shows what is there', async (test) => {
    const vol = join(dir, 'vol-dienst');
    try {
      mountSmall(vol);
    } catch {
      test.skip('a small disk cannot be made here: that takes the right to mount');
    }
    try {
      await answersFullDisk(vol);
    } finally {
      execFileSync('umount', ['-l', vol]);
    }
  });

  it('says so when the disk is full, and harms nothing that was there', async (test) => {
    const vol = join(dir, 'vol');
    try {
      mountSmall(vol);
    } catch {
      test.skip('a small disk cannot be made here: that takes the right to mount');
    }
    try {
      const proef = filePlace(vol);
      const store = await openStore(proef.plaats);
      await addPersoon(proef, 'anna');
      const stukken = store.for(anna);
      const bewaard: string[] = [];
      const groot = { tekst: 'x'.repeat(20_000) };
      const vullen = async () => {
        for (;;) bewaard.push((await stukken.create('ontwerp', { titel: 'x', inhoud: groot })).id);
      };
      await expect(vullen()).rejects.toMatchObject({ reden: 'vol' });
      expect(bewaard.length).toBeGreaterThan(5);
      const er = async (s: typeof store) => (await s.for(anna).list()).map(({ id }) => id).sort();
      expect(await er(store)).toEqual(bewaard.toSorted());
      await store.close();
      expect(await proef.sql('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    } finally {
      execFileSync('umount', ['-l', vol]);
    }
  });
});

const debian = debianPrograms();
const servers = [
  { naam: 'PostgreSQL from a package', keren, programmas: packagedPrograms },
  ...(debian
    ? [{ naam: 'PostgreSQL of this machine', keren: 0, programmas: () => Promise.resolve(debian) }]
    : []),
];

describe.each(servers)('in $naam', ({ programmas, keren: kills }) => {
  let server: Server;
  beforeAll(async () => {
    const dir = makeDir();
    server = await startServer(await programmas(dir), dir);
  });
  afterAll(async () => {
    await server.stop();
  });
  testGedrag(() => serverPlace(server));
  // Another version shows in how rows are kept and walled off; what is built on that is asked of one.
  if (kills > 0) {
    testKopie(() => serverPlace(server));
    testOrganisaties(() => serverPlace(server));
    testMensen(() => serverPlace(server));
    testAanbieder(() => serverPlace(server));
    testDienst(() => server);
    testRekentaken(() => serverPlace(server));
    testWerkers(() => serverPlace(server));
  }

  it('keeps what is an organisation’s behind that wall, and lets only who may write there write', async () => {
    const proef = await serverPlace(server);
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    const store = await openStore(proef.plaats);
    for (const id of ['anna', 'lex', 'ver']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'wij', { anna: 'adviseur', lex: 'lezer' });
    await store.for(anna).createFor('wij', 'ontwerp', { titel: 'van ons', inhoud });
    await store.close();
    const als = (wie: string, vraag: string) =>
      ask(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    const lees = 'select titel from stuk';
    expect(await als('lex', lees)).toEqual([{ titel: 'van ons' }]);
    expect(await als('ver', lees)).toEqual([]);
    for (const wie of ['lex', 'ver'])
      expect(await als(wie, `update stuk set titel = 'gekaapt' returning id`)).toEqual([]);
    // Nobody brings a piece to an organisation in which they may not make one.
    await expect(
      als(
        'lex',
        `insert into stuk (id, soort, organisatie, titel, inhoud, versie, gemaakt_op, gewijzigd_op)
        values ('x', 'ontwerp', 'wij', 'x', '{}', 1, '', '')`,
      ),
    ).rejects.toThrow('row-level security');
    // The roles of the wall are those of the table of permissions.
    const { rows } = {
      rows: await ask<{ tekst: string }>(
        adres,
        `select pg_get_expr(polqual, polrelid) as tekst
      from pg_policy where polname = 'wijzigen'`,
      ),
    };
    for (const rol of rollen)
      expect(rows[0]?.tekst.includes(`'${rol}'`), rol).toBe(
        rolesFor({ soort: 'ontwerp', handeling: 'wijzigen' }).includes(rol),
      );
    expect(await als('anna', `update logboek set na = 'x' returning na`)).toEqual([]);
  });

  it('has a second wall: a query that forgets whose rows it wants sees those of the person only', async () => {
    const proef = await serverPlace(server);
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    const store = await openStore(proef.plaats);
    await addPersoon(proef, 'anna');
    await addPersoon(proef, 'bert');
    const { id } = await store.for(anna).create('ontwerp', { titel: 'van anna', inhoud });
    await store.for({ id: 'bert' }).create('ontwerp', { titel: 'van bert', inhoud });
    await store.close();
    const als = (wie: string, vraag: string) =>
      ask(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    expect(await als('anna', 'select titel from stuk')).toEqual([{ titel: 'van anna' }]);
    expect(await als('anna', 'select titel from geschiedenis')).toEqual([{ titel: 'van anna' }]);
    expect(await als('bert', `update stuk set titel = 'gekaapt' where id = '${id}' returning id`)).toEqual(
      [],
    );
    expect(await als('bert', `delete from stuk where id = '${id}' returning id`)).toEqual([]);
    await expect(als('bert', `update stuk set eigenaar = 'anna'`)).rejects.toThrow('row-level security');
    expect(await ask(adres, 'select titel from stuk')).toEqual([]);
    // Nobody changes history, not even one's own.
    expect(await als('anna', `update geschiedenis set titel = 'x' returning stuk`)).toEqual([]);
    expect(await als('anna', 'delete from geschiedenis returning stuk')).toEqual([]);
    expect(await proef.sql('select titel from stuk order by titel')).toEqual([
      { titel: 'van anna' },
      { titel: 'van bert' },
    ]);
  });

  it('refuses a role that stands above that wall, and an address that is none', async () => {
    const { alsBaas } = await server.makeDatabase();
    await expect(openStore({ adres: alsBaas })).rejects.toMatchObject({ reden: 'te-machtig' });
    await expect(openStore({ adres: 'mysql://x/y' })).rejects.toMatchObject({ reden: 'geen-postgres' });
  });

  it('survives that the database goes away and comes back', async () => {
    const proef = await serverPlace(server);
    const store = await openStore(proef.plaats);
    await addPersoon(proef, 'anna');
    const { id } = await store.for(anna).create('ontwerp', { titel: 'een', inhoud });
    await server.kill();
    await expect(store.for(anna).get(id)).rejects.toMatchObject({ reden: 'onbereikbaar' });
    await server.start();
    expect(await store.for(anna).get(id)).toMatchObject({ titel: 'een' });
    await store.close();
  });

  it.skipIf(kills === 0)(
    `loses nothing when the writer is killed ${kills} times`,
    async () => {
      const proef = await serverPlace(server);
      await (await openStore(proef.plaats)).close();
      await addPersoon(proef, 'anna');
      const schade = await killWriters(proef.plaats, kills, Math.random);
      expect(schade).toMatchObject(kapot);
      expect(schade.beloofd).toBeGreaterThanOrEqual(kills);
    },
    300_000,
  );
});

it('has no question about what people keep that does not say who asks', () => {
  // Compiles only as long as neither of these does.
  const never = (store: Awaited<ReturnType<typeof openStore>>) => {
    // @ts-expect-error: nobody asks
    store.for();
    // @ts-expect-error: what people keep is not among the accounts
    return store.accounts.db.selectFrom('stuk');
  };
  expect(never).toBeTypeOf('function');
});
