// What a store does with what organisations add to the register, whatever the database: the same tests for each.

import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';
import { addOrganisatie } from './organisaties.ts';

const bron = { tekst: 'Begroting' };
const over = { soort: 'regeling', id: '100' } as const;
const inhoud = (waarde: string) => ({ over, regels: [{ veld: 'adres', waarde, bron }] });
const schrijven = (waarde: string) => ({ titel: '', inhoud: inhoud(waarde) });

/** Opens a store at a new place before each test: two organisations, and somebody who is in both. */
export function testAanvullingen(maak: () => Promise<Proefplaats>): void {
  describe('additions to the register', () => {
    let proef: Proefplaats;
    let store: Store;
    const bij = (id: string) => store.aanvullingenFor({ id });

    beforeEach(async () => {
      proef = await maak();
      store = await openStore(proef.plaats, () => new Date('2026-06-01T12:00:00.000Z'));
      for (const id of ['gea', 'leo', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gea: 'griffier', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'griffier', leo: 'lezer' });
    });
    afterEach(async () => {
      await store.close();
    });

    it('keeps additions by role, shows them with who wrote each line, and only to members', async () => {
      const gemaakt = await bij('gea').createFor('wij', schrijven('A 1'));
      if (!gemaakt.ok) throw new Error('not made');
      const { id } = gemaakt.stuk;
      expect(gemaakt.stuk).toMatchObject({ soort: 'aanvulling', titel: 'regeling 100', versie: 1 });
      await bij('ver').createFor('zij', schrijven('B 2'));
      expect(await bij('gea').update(id, 1, schrijven('A 2'))).toMatchObject({ ok: true });
      expect(await bij('leo').update(id, 2, schrijven('A 3'))).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('ver').update(id, 2, schrijven('A 3'))).toEqual({ ok: false, code: 'onbekend' });
      const regels = async (wie: string) =>
        (await bij(wie).inbreng()).flatMap((deel) =>
          deel.regels.map(({ waarde, sinds, door }) => [deel.organisatie.id, waarde, sinds, door]),
        );
      expect(await regels('gea')).toEqual([['wij', 'A 2', 2, 'Naam van gea']]);
      expect(await regels('ver')).toEqual([['zij', 'B 2', 1, 'Naam van ver']]);
      expect(await regels('leo')).toEqual([...(await regels('gea')), ...(await regels('ver'))]);
      // Designs and additions are kept apart.
      expect([await store.for({ id: 'gea' }).list(), await store.for({ id: 'gea' }).get(id)]).toEqual([
        [],
        undefined,
      ]);
      expect(await store.deellinksFor({ id: 'gea' }).create(id, 7)).toEqual({ ok: false, code: 'onbekend' });
    });

    it('keeps one for each thing, also of two that are made at once', async () => {
      const uitslagen = await Promise.all(
        ['A', 'B', 'C'].map((wat) => bij('gea').createFor('wij', schrijven(wat))),
      );
      expect(uitslagen.map((uitslag) => uitslag.ok || uitslag.code).sort()).toEqual(['bezet', 'bezet', true]);
      expect(await bij('ver').createFor('zij', schrijven('D'))).toMatchObject({ ok: true });
    });

    it('keeps many in one step, or none of them', async () => {
      const ander = { over: { soort: 'raad', id: 'GM0344' }, regels: [] };
      const uitslag = await bij('gea').keepAll('wij', [{ inhoud: ander }, { inhoud: inhoud(' ') }]);
      expect(uitslag).toEqual({
        ok: false,
        nummer: 1,
        reden: { ok: false, code: 'ongeldig', fouten: [{ pad: 'regels.0.waarde', code: 'tekst' }] },
      });
      expect(await bij('gea').list()).toEqual([]);
      expect(await bij('gea').keepAll('wij', [{ inhoud: ander }, { inhoud: inhoud('A 1') }])).toEqual({
        ok: true,
      });
      expect(await bij('leo').keepAll('wij', [{ inhoud: ander }])).toMatchObject({
        reden: { code: 'verboden' },
      });
      expect((await bij('leo').list()).length).toBe(2);
    });
  });
}
