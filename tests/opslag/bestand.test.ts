// The store in a file: what every database does, and what is particular to a file.

import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Opslag, openStore, opslagplaatsOf } from '@samenhang/server/store';
import { afterAll, describe, expect, it } from 'vitest';
import { testAanbieder } from './aanbieder.ts';
import { testAanvullingen } from './aanvullingen.ts';
import { testAgendalinks } from './agendalinks.ts';
import { addPersoon, filePlace, makeDir } from './databases.ts';
import { answersFullDisk, mountSmall, testVolgen } from './dienst.ts';
import { testEigenaars } from './eigenaars.ts';
import { testGedrag } from './gedrag.ts';
import { kapot, keren, killWriters } from './geweld.ts';
import { testKopie, testKopiebestand } from './kopie.ts';
import { testMensen } from './mensen.ts';
import { testOrganisaties } from './organisaties.ts';
import { testServer } from './rekenen/rekenaars.ts';
import { testRekentaken } from './rekenen/rekentaken.ts';
import { testSamenwerken } from './samenwerken/samenwerken.ts';
import { testMeekijken } from './samenwerken/volgen.ts';
import { testIncidenten } from './signalen/incidenten.ts';
import { testKennis } from './signalen/kennis.ts';
import { testKringen } from './signalen/kring.ts';
import { testOpgaven } from './signalen/opgaven.ts';
import { testRedactie } from './signalen/redactie.ts';
import { testSignalen } from './signalen/signalen.ts';
import { testToetsen } from './signalen/toetsen.ts';
import { testToezeggingen } from './signalen/toezeggingen.ts';
import { testZienswijzen } from './zienswijzen.ts';

const inhoud = { tekst: 'x' };
const anna = { id: 'anna' };

describe('in a file', () => {
  const dir = makeDir();
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  const leeg = () => Promise.resolve(filePlace(dir));
  testGedrag(leeg);
  testKopie(leeg);
  testKopiebestand();
  testOrganisaties(leeg);
  testAanvullingen(leeg);
  testZienswijzen(leeg);
  testSignalen(leeg);
  testKringen(leeg);
  testRedactie(leeg);
  testAgendalinks(leeg);
  testEigenaars(leeg);
  testKennis(leeg);
  testOpgaven(leeg);
  testToetsen(leeg);
  testToezeggingen(leeg);
  testIncidenten(leeg);
  testMensen(leeg);
  testSamenwerken(leeg);
  testMeekijken(leeg);
  testAanbieder(leeg);
  testRekentaken(leeg);
  testServer(leeg);
  testVolgen(leeg);

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
