// What a store does with private feeds of a calendar, whatever the database: the same tests for each.

import { type Feeddag, publishDagen } from '@samenhang/core/kalender';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';

const keuze = { soort: 'raad', over: 'GM0106', taal: 'nl' } as const;
const dag = (sleutel: string, datum: string): Feeddag => ({
  sleutel,
  reeks: null,
  datum,
  tot: datum,
  titel: sleutel,
  tekst: '',
  adres: null,
  soort: 'de raad',
  herinnering: 14,
});

/** Opens a store at a new place before each test, with two people. */
export function testAgendalinks(maak: () => Promise<Proefplaats>): void {
  describe('private feeds', () => {
    let proef: Proefplaats;
    let store: Store;
    const klok = { nu: '2027-01-05T12:00:00.000Z' };
    const open = () => openStore(proef.plaats, () => new Date(klok.nu));
    const give = (link: string, dagen: readonly Feeddag[], bij = store) =>
      bij.publishAgenda(link, (eerder, nu) =>
        publishDagen(eerder, dagen, { vanaf: '2026-01-01', nu: nu.toISOString(), kenmerk: 'x' }),
      );

    beforeEach(async () => {
      klok.nu = '2027-01-05T12:00:00.000Z';
      proef = await maak();
      store = await open();
      for (const id of ['anna', 'bert']) await addPersoon(proef, id);
    });
    afterEach(async () => {
      await store.close();
    });

    async function make() {
      const gemaakt = await store.agendalinksFor({ id: 'anna' }).create(keuze);
      if (!gemaakt.ok) throw new Error('not made');
      return gemaakt.waarde;
    }

    it('are one’s own, open by their key alone, and give nothing once they are withdrawn', async () => {
      const { id, sleutel } = await make();
      expect(JSON.stringify(await proef.sql('select * from agendalink'))).not.toContain(sleutel);
      const link = { id, persoon: 'anna', ...keuze };
      expect(await store.openAgenda(sleutel)).toEqual({ ok: true, link });
      expect(await store.openAgenda(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await store.agendalinksFor({ id: 'anna' }).list()).toMatchObject([{ id, gebruiktOp: null }]);
      expect(await store.agendalinksFor({ id: 'bert' }).list()).toEqual([]);
      expect((await store.agendalinksFor({ id: 'bert' }).withdraw(id)).ok).toBe(false);
      await give(id, []);
      expect(await store.agendalinksFor({ id: 'anna' }).list()).toMatchObject([{ gebruiktOp: klok.nu }]);
      expect((await store.agendalinksFor({ id: 'anna' }).withdraw(id)).ok).toBe(true);
      expect((await store.agendalinksFor({ id: 'anna' }).withdraw(id)).ok).toBe(false);
      expect(await store.openAgenda(sleutel)).toEqual({ ok: false, code: 'ingetrokken' });
      expect(await give(id, [dag('a', '2027-04-01')])).toBeUndefined();
      // After its term nothing is left of it, nor of what it gave.
      klok.nu = '2027-03-05T12:00:00.000Z';
      await store.for({ id: 'anna' }).list();
      expect(await store.openAgenda(sleutel)).toEqual({ ok: false, code: 'onbekend' });
    });

    it('remember what they gave, also for another server and after a restart', async () => {
      const { id } = await make();
      await give(id, [dag('a', '2027-04-01'), dag('b', '2027-05-01')]);
      const tweede = await open();
      try {
        klok.nu = '2027-01-06T12:00:00.000Z';
        const nu = [dag('a', '2027-04-08')];
        const beide = await Promise.all([give(id, nu), give(id, nu, tweede)]);
        for (const uitgave of beide)
          expect(
            uitgave?.map(({ volgnummer, afgelast, dag: { datum } }) => [datum, volgnummer, afgelast]),
          ).toEqual([
            ['2027-04-08', 1, false],
            ['2027-05-01', 1, true],
          ]);
      } finally {
        await tweede.close();
      }
      await store.close();
      store = await open();
      expect(await give(id, [dag('a', '2027-04-08')])).toMatchObject([
        { volgnummer: 1, gewijzigd: klok.nu },
        { volgnummer: 1, afgelast: true },
      ]);
      await proef.sql(`delete from persoon where id = 'anna'`);
      expect(await proef.sql('select * from agendapunt')).toEqual([]);
    });
  });
}
