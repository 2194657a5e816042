// What a store does with the owners of bodies, whatever the database: the same tests for each.

import type { Eigenaarschap } from '@samenhang/core';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';
import { addOrganisatie } from './organisaties.ts';

const taak = {
  id: 't1',
  wat: 'Begroting lezen',
  functie: 'griffier',
  datum: '2027-05-20',
  vooraf: 14,
} as const;
const inhoud: Eigenaarschap = {
  over: { soort: 'regeling', id: '200' },
  eigenaars: [
    { functie: 'griffier', persoon: 'gea' },
    { functie: 'commissie', persoon: 'rik' },
  ],
  taken: [taak],
};
const gezien = { soort: 'gezien', jaar: 2027, functie: 'commissie', taak: null, tekst: 'Gelezen.' } as const;
const gedaan = { soort: 'gedaan', jaar: null, functie: null, taak: 't1', tekst: '' } as const;

/** Opens a store at a new place before each test: an organisation with some members, and somebody of another. */
export function testEigenaars(maak: () => Promise<Proefplaats>): void {
  describe('the owners of bodies', () => {
    let proef: Proefplaats;
    let store: Store;
    const open = () => openStore(proef.plaats, () => new Date('2027-05-20T12:00:00.000Z'));
    const bij = (id: string) => store.eigenaarsFor({ id });
    const remind = (dag: string, van = store) => van.remindEigenaars(dag, () => 'GGD');
    const post = () =>
      proef.sql(`select naar, taal, gegevens from post where soort = 'herinnering' order by volgnummer`);

    beforeEach(async () => {
      proef = await maak();
      store = await open();
      for (const id of ['gea', 'rik', 'leo', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gea: 'griffier', rik: 'raadslid', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
    });
    afterEach(async () => {
      await store.close();
    });

    async function make(): Promise<string> {
      const gemaakt = await bij('gea').createFor('wij', { titel: '', inhoud });
      if (!gemaakt.ok) throw new Error('not made');
      return gemaakt.stuk.id;
    }

    it('are for members, who note what they did by their role, each once and for good', async () => {
      const id = await make();
      expect(await bij('gea').createFor('wij', { titel: '', inhoud })).toMatchObject({ code: 'bezet' });
      expect(await bij('leo').createFor('wij', { titel: '', inhoud })).toMatchObject({ code: 'verboden' });
      expect(
        await bij('gea').update(id, 1, { titel: '', inhoud: { ...inhoud, eigenaars: [] } }),
      ).toMatchObject({
        code: 'ongeldig',
        fouten: [{ pad: 'taken.0.functie', code: 'geen-eigenaar' }],
      });
      expect([await bij('rik').note(id, gezien), await bij('gea').note(id, gedaan)]).toMatchObject([
        { ok: true },
        { ok: true },
      ]);
      expect(await bij('gea').note(id, gedaan)).toMatchObject({ ok: true });
      expect(await bij('leo').note(id, gezien)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('gea').note(id, { ...gezien, soort: 'ongezien' })).toMatchObject({ ok: true });
      expect(await bij('ver').note(id, gezien)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('gea').note(id, { ...gezien, functie: 'wethouder' })).toMatchObject({ ok: false });
      expect(await bij('leo').all()).toMatchObject([
        {
          id,
          stappen: [
            { soort: 'gezien', jaar: 2027, wie: null, tekst: 'Gelezen.', door: 'commissie' },
            { soort: 'gedaan', taak: 't1', wie: 'Naam van gea', door: null },
            { soort: 'ongezien', jaar: 2027, functie: 'commissie', door: 'griffier' },
          ],
          mensen: [{ naam: 'Naam van gea' }, { naam: 'Naam van rik' }],
        },
      ]);
      expect(await bij('ver').all()).toEqual([]);
    });

    it('are reminded once, whatever servers there are and however often they start', async () => {
      const id = await make();
      expect(await remind('2027-05-05')).toBe(0);
      const tweede = await open();
      try {
        const aantallen = await Promise.all([remind('2027-05-06'), remind('2027-05-06', tweede)]);
        expect(aantallen.toSorted()).toEqual([0, 1]);
      } finally {
        await tweede.close();
      }
      await store.close();
      store = await open();
      expect(await remind('2027-05-19')).toBe(0);
      const [bericht] = await post();
      expect(bericht?.taal).toBe('nl');
      expect(JSON.parse(String(bericht?.gegevens))).toEqual({
        organisatie: 'Naam van wij',
        naam: 'GGD',
        wat: 'Begroting lezen',
        datum: '2027-05-20',
        moment: 'vooraf',
      });
      await store.mensen.setTaal('gea', 'en');
      // When its day is past, once more; when it moved, of the other day; when it is done, no more.
      expect([await remind('2027-05-21'), await remind('2027-05-22')]).toEqual([1, 0]);
      const later = { ...inhoud, taken: [{ ...taak, datum: '2027-06-01' }] };
      expect(await bij('gea').update(id, 1, { titel: '', inhoud: later })).toMatchObject({ ok: true });
      expect(await remind('2027-05-22')).toBe(1);
      expect(await bij('gea').note(id, gedaan)).toMatchObject({ ok: true });
      expect(await remind('2027-06-02')).toBe(0);
      expect((await post()).map(({ taal }) => taal)).toEqual(['nl', 'en', 'en']);
    });

    it('are not written to when they are no member, nor about what lies in the bin', async () => {
      const id = await make();
      await proef.sql(`delete from lid where persoon = 'gea'`);
      expect(await remind('2027-05-20')).toBe(0);
      expect(await bij('leo').all()).toMatchObject([{ mensen: [{ naam: 'Naam van rik' }] }]);
      await proef.sql(`insert into lid (persoon, organisatie, rol) values ('gea', 'wij', 'griffier')`);
      expect(await bij('gea').discard(id, 1)).toMatchObject({ ok: true });
      expect(await remind('2027-05-20')).toBe(0);
      expect(await bij('gea').note(id, gedaan)).toEqual({ ok: false, code: 'verboden' });
    });
  });
}
