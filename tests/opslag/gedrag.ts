// What a store does, whatever the database: the same tests for each.

import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';

const inhoud = { a: 1, tekst: 'é ’ 🙂' };
const wie = { id: 'anna' };
const ander = { id: 'bert' };

/** Opens a store at a place with nothing kept before each test, with two people; `klok` can be set. */
export function testGedrag(maak: () => Promise<Proefplaats>, maakLeeg = maak): void {
  describe('what somebody keeps', () => {
    let proef: Proefplaats;
    let store: Store;
    const klok = { nu: '2026-06-01T12:00:00.000Z' };
    const open = () => openStore(proef.plaats, () => new Date(klok.nu));

    beforeEach(async () => {
      klok.nu = '2026-06-01T12:00:00.000Z';
      proef = await maak();
      store = await open();
      await addPersoon(proef, 'anna');
      await addPersoon(proef, 'bert');
    });
    afterEach(async () => {
      await store.close();
    });

    it('keeps what somebody makes, also for the next time that it is opened', async () => {
      const stuk = await store.for(wie).create('ontwerp', { titel: 'Één regio', inhoud });
      expect(stuk).toMatchObject({ titel: 'Één regio', versie: 1, verwijderdOp: null, gemaaktOp: klok.nu });
      await store.close();
      store = await open();
      expect(await store.for(wie).get(stuk.id)).toEqual(stuk);
    });

    it('keeps scenarios of money beside designs, as what they are, and for nobody else', async () => {
      const stukken = store.for(wie);
      const { id } = await stukken.create('geldscenario', { titel: 'geld', inhoud });
      expect(await stukken.update(id, 1, { titel: 'later', inhoud })).toMatchObject({
        ok: true,
        stuk: { soort: 'geldscenario', versie: 2 },
      });
      await stukken.create('ontwerp', { titel: 'regio', inhoud });
      expect((await stukken.list()).map(({ soort, titel }) => [soort, titel])).toEqual([
        ['ontwerp', 'regio'],
        ['geldscenario', 'later'],
      ]);
      expect(await store.for({ id: 'bert' }).get(id)).toBeUndefined();
      expect(await stukken.discard(id, 2)).toMatchObject({ ok: true, stuk: { soort: 'geldscenario' } });
    });

    it('changes a piece from the version that is there and from no other, and then gives what is there', async () => {
      const stukken = store.for(wie);
      const { id } = await stukken.create('ontwerp', { titel: 'een', inhoud });
      const tweede = { titel: 'twee', inhoud: { b: 2 } };
      expect(await stukken.update(id, 1, tweede)).toMatchObject({ ok: true, stuk: { versie: 2, ...tweede } });
      expect(await stukken.update(id, 1, { titel: 'te laat', inhoud })).toMatchObject({
        ok: false,
        code: 'gewijzigd',
        huidig: { versie: 2, ...tweede },
      });
      expect(await stukken.get(id)).toMatchObject(tweede);
      expect(await stukken.update('bestaat-niet', 1, tweede)).toEqual({ ok: false, code: 'onbekend' });
    });

    it('lets one of many that change the same version at once be the first', async () => {
      const tweede = await open();
      try {
        const { id } = await store.for(wie).create('ontwerp', { titel: 'een', inhoud });
        const uitkomsten = await Promise.all(
          Array.from({ length: 20 }, (_, i) =>
            (i % 2 ? store : tweede).for(wie).update(id, 1, { titel: `van ${i}`, inhoud }),
          ),
        );
        expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await store.for(wie).history(id)).toHaveLength(2);
      } finally {
        await tweede.close();
      }
    });

    it('is nobody else’s: not to see, not to change, and not even told to be there', async () => {
      const { id } = await store.for(wie).create('ontwerp', { titel: 'geheim', inhoud });
      await store.for(wie).discard(id, 1);
      const vreemd = store.for(ander);
      const onbekend = { ok: false, code: 'onbekend' };
      expect(await vreemd.list()).toEqual([]);
      expect(await vreemd.get(id)).toBeUndefined();
      expect(await vreemd.update(id, 2, { titel: 'x', inhoud })).toEqual(onbekend);
      expect(await vreemd.discard(id, 2)).toEqual(onbekend);
      expect(await vreemd.recover(id)).toEqual(onbekend);
      expect(await vreemd.history(id)).toEqual([]);
      expect(await vreemd.atVersion(id, 1)).toBeUndefined();
      expect(await store.for(wie).get(id)).toMatchObject({ titel: 'geheim', versie: 2 });
    });

    it('tells what happened to a piece, in order, and gives each version back', async () => {
      const stukken = store.for(wie);
      const { id } = await stukken.create('ontwerp', { titel: 'een', inhoud });
      // A clock that is set back breaks no order.
      klok.nu = '2025-01-01T00:00:00.000Z';
      await stukken.update(id, 1, { titel: 'twee', inhoud: { b: 2 } });
      await stukken.discard(id, 2);
      await stukken.recover(id);
      expect((await stukken.recover(id)).ok).toBe(true);
      expect(await stukken.history(id)).toEqual(
        [
          { versie: 1, handeling: 'gemaakt', wanneer: '2026-06-01T12:00:00.000Z', titel: 'een' },
          { versie: 2, handeling: 'gewijzigd', wanneer: klok.nu, titel: 'twee' },
          { versie: 3, handeling: 'weggegooid', wanneer: klok.nu, titel: 'twee' },
          { versie: 4, handeling: 'teruggehaald', wanneer: klok.nu, titel: 'twee' },
        ].map((stap) => ({ ...stap, wie: 'Naam van anna' })),
      );
      expect(await stukken.atVersion(id, 1)).toEqual({ titel: 'een', inhoud });
      expect(await stukken.atVersion(id, 9)).toBeUndefined();
    });

    it('lists what was changed last first, by what happened and not by the clock', async () => {
      const stukken = store.for(wie);
      const eerste = await stukken.create('ontwerp', { titel: 'eerste', inhoud });
      klok.nu = '2025-01-01T00:00:00.000Z';
      await stukken.create('ontwerp', { titel: 'tweede', inhoud });
      expect((await stukken.list()).map(({ titel }) => titel)).toEqual(['tweede', 'eerste']);
      await stukken.update(eerste.id, 1, { titel: 'eerste', inhoud });
      expect((await stukken.list()).map(({ titel }) => titel)).toEqual(['eerste', 'tweede']);
    });

    it('empties the bin after thirty days, with what happened to it', async () => {
      const stukken = store.for(wie);
      const { id } = await stukken.create('ontwerp', { titel: 'weg', inhoud });
      await stukken.create('ontwerp', { titel: 'blijft', inhoud });
      await stukken.discard(id, 1);
      klok.nu = '2026-07-01T11:59:00.000Z';
      expect(await stukken.list()).toHaveLength(2);
      klok.nu = '2026-07-01T12:01:00.000Z';
      expect((await stukken.list()).map(({ titel }) => titel)).toEqual(['blijft']);
      expect(await proef.sql(`select 1 as een from geschiedenis where stuk = '${id}'`)).toEqual([]);
    });

    it('has one first beheerder, also when two servers are asked at once', async () => {
      await proef.sql('delete from persoon');
      const tweede = await open();
      const eerste = (naam: string) => ({
        naam,
        email: `${naam}@voorbeeld.nl`,
        wachtwoordhash: 'x',
        organisatie: { naam: 'Proef', soort: 'gemeente' as const },
      });
      try {
        expect(await store.accounts.anybody()).toBe(false);
        const gelukt = await Promise.all([
          store.accounts.createFirst(eerste('a')),
          tweede.accounts.createFirst(eerste('b')),
        ]);
        expect(gelukt.filter(Boolean)).toHaveLength(1);
        const [persoon] = await proef.sql('select id from persoon');
        expect(await store.accounts.describe(String(persoon?.id))).toMatchObject({
          organisaties: [{ naam: 'Proef', soort: 'gemeente', rol: 'beheerder' }],
        });
        expect(store.accounts.geheim).toBe(tweede.accounts.geheim);
      } finally {
        await tweede.close();
      }
    });

    it('counts tries, and forgets them after a while or when asked', async () => {
      const { accounts } = store;
      const wachten: number[] = [];
      for (let i = 0; i < 4; i += 1) wachten.push(await accounts.countTry('x', 3, 60));
      expect(wachten).toEqual([0, 0, 0, 60]);
      expect(await accounts.countTry('y', 3, 60)).toBe(0);
      klok.nu = '2026-06-01T12:01:00.000Z';
      expect(await accounts.countTry('x', 3, 60)).toBe(0);
      for (let i = 0; i < 3; i += 1) await accounts.countTry('x', 3, 60);
      await accounts.forgetTries('x');
      expect(await accounts.countTry('x', 3, 60)).toBe(0);
    });

    it('refuses a database of a later version of the program', async () => {
      await proef.sql(`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`);
      await expect(open()).rejects.toMatchObject({ reden: 'nieuwer' });
    });

    it('is made once when many servers start at the same time', async () => {
      proef = await maakLeeg();
      const stores = await Promise.all(Array.from({ length: 4 }, open));
      await addPersoon(proef, 'anna');
      await Promise.all(stores.map((s) => s.for(wie).create('ontwerp', { titel: 'x', inhoud })));
      expect(await stores[0]?.for(wie).list()).toHaveLength(4);
      await Promise.all(stores.map((s) => s.close()));
    });
  });
}
