// What a store does with the views of councils, whatever the database: the same tests for each.

import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';
import { addOrganisatie } from './organisaties.ts';

const concept = {
  over: { soort: 'regeling', id: '200' },
  aanleiding: 'begroting',
  jaar: 2028,
  titel: 'Begroting 2028',
  alineas: ['Akkoord.'],
  staat: 'concept',
};
const besluit = { door: 'raad', op: '2027-05-12' };

/** Opens a store at a new place before each test: two organisations, each with somebody. */
export function testZienswijzen(maak: () => Promise<Proefplaats>): void {
  describe('views of councils', () => {
    let proef: Proefplaats;
    let store: Store;
    const bij = (id: string) => store.zienswijzenFor({ id });
    const publiek = async () => store.publicaties(['regeling 100', 'regeling 200']);

    beforeEach(async () => {
      proef = await maak();
      store = await openStore(proef.plaats, () => new Date('2027-05-20T12:00:00.000Z'));
      for (const id of ['gea', 'leo', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gea: 'griffier', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'griffier' });
    });
    afterEach(async () => {
      await store.close();
    });

    it('are for members until they are published, and then for everybody, as they were adopted', async () => {
      expect(await publiek()).toEqual([]);
      const gemaakt = await bij('gea').createFor('wij', { titel: '', inhoud: concept });
      if (!gemaakt.ok) throw new Error('not made');
      const { id } = gemaakt.stuk;
      const stap = async (versie: number, inhoud: object) =>
        (await bij('gea').update(id, versie, { titel: '', inhoud: { ...concept, ...inhoud } })).ok;
      expect(await stap(1, { staat: 'gepubliceerd', besluit })).toBe(false);
      expect(await stap(1, { staat: 'ter_bespreking' })).toBe(true);
      expect(await stap(2, { staat: 'vastgesteld', besluit })).toBe(true);
      expect(await bij('leo').get(id)).toMatchObject({ versie: 3 });
      expect([await bij('ver').get(id), await bij('ver').history(id), await publiek()]).toEqual([
        undefined,
        [],
        [],
      ]);
      expect(await stap(3, { staat: 'gepubliceerd', besluit, alineas: ['Anders.'] })).toBe(false);
      expect(await stap(3, { staat: 'gepubliceerd', besluit })).toBe(true);
      expect(await publiek()).toMatchObject([
        { id, organisatie: { naam: 'Naam van wij' }, alineas: ['Akkoord.'], besluit, staat: 'gepubliceerd' },
      ]);
      // What stands there is no way to the rest.
      expect([await bij('ver').get(id), await bij('ver').history(id)]).toEqual([undefined, []]);
      expect(await bij('ver').bespreking.list(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('gea').bespreking.say(id, 'Eens.')).toMatchObject({ ok: true });
      expect(await bij('leo').bespreking.list(id)).toMatchObject({
        waarde: [{ wie: 'Naam van gea', tekst: 'Eens.' }],
      });
      expect(await bij('leo').bespreking.say(id, 'Ook eens.')).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('gea').discard(id, 4)).toEqual({ ok: false, code: 'bezet' });
      expect(await stap(4, { staat: 'ingetrokken', besluit })).toBe(true);
      expect(await publiek()).toMatchObject([{ id, staat: 'ingetrokken', titel: '', alineas: [] }]);
      expect(await bij('gea').discard(id, 5)).toEqual({ ok: false, code: 'bezet' });
    });

    it('go into the bin as drafts and are gone after 30 days; what was published stays, whatever was done with it', async () => {
      const maakt = async (titel: string) => {
        const gemaakt = await bij('gea').createFor('wij', { titel: '', inhoud: { ...concept, titel } });
        return gemaakt.ok ? gemaakt.stuk.id : '';
      };
      const [weg, ingetrokken] = [await maakt('Weg'), await maakt('Ingetrokken')];
      expect(await bij('gea').discard(weg, 1)).toMatchObject({ ok: true });
      for (const [k, staat] of ['ter_bespreking', 'vastgesteld', 'gepubliceerd', 'ingetrokken'].entries()) {
        const inhoud = { ...concept, titel: 'Ingetrokken', staat, ...(k === 0 ? {} : { besluit }) };
        expect((await bij('gea').update(ingetrokken, k + 1, { titel: '', inhoud })).ok, staat).toBe(true);
      }
      // Put there by an earlier program, which let it.
      await proef.sql(
        `update stuk set verwijderd_op = '2027-05-20T12:00:00.000Z' where id = '${ingetrokken}'`,
      );
      const later = await openStore(proef.plaats, () => new Date('2027-06-30T12:00:00.000Z'));
      expect([await later.zienswijzenFor({ id: 'gea' }).get(weg), await publiek()]).toMatchObject([
        undefined,
        [{ id: ingetrokken, staat: 'ingetrokken', alineas: [] }],
      ]);
      await later.close();
    });

    it('say the same where several councils decide upon one text, of which others see nothing', async () => {
      const samen = (id: string) => store.samentekstenFor({ id });
      const begin = { over: { soort: 'regeling', id: '200' }, aanleiding: 'begroting', jaar: 2028 } as const;
      const tekst = { titel: 'Samen', alineas: ['Akkoord.'] };
      expect(await samen('leo').create('wij', { ...begin, ...tekst })).toEqual({
        ok: false,
        code: 'verboden',
      });
      const gemaakt = await samen('gea').create('wij', { ...begin, ...tekst });
      const id = gemaakt.ok ? gemaakt.waarde.id : '';
      expect([await samen('ver').list('wij'), await samen('ver').list('zij')]).toEqual([
        { ok: false, code: 'onbekend' },
        { ok: true, waarde: [] },
      ]);
      expect(await samen('ver').invite('zij', id)).toEqual({ ok: false, code: 'onbekend' });
      const deur = await samen('gea').invite('wij', id);
      const sleutel = deur.ok ? deur.waarde.sleutel : '';
      // Two at once by one key: one gets in, once.
      const binnen = await Promise.all([
        samen('ver').join('zij', sleutel),
        samen('ver').join('zij', sleutel),
      ]);
      expect(binnen.map(({ ok }) => ok).sort()).toEqual([false, true]);
      // Both councils take it over at once, and neither is lost.
      const views = await Promise.all([samen('gea').take('wij', id, 1), samen('ver').take('zij', id, 1)]);
      expect(views.map(({ ok }) => ok)).toEqual([true, true]);
      const stand = async (wie: string, waar: string) => {
        const lijst = await samen(wie).list(waar);
        return lijst.ok ? lijst.waarde.map(({ inhoud, versie }) => ({ ...inhoud, rij: versie })) : [];
      };
      const [nu] = await stand('leo', 'wij');
      expect(nu?.raden).toEqual([
        { organisatie: 'wij', naam: 'Naam van wij', besluiten: [{ versie: 1, stand: 'behandelt' }] },
        { organisatie: 'zij', naam: 'Naam van zij', besluiten: [{ versie: 1, stand: 'behandelt' }] },
      ]);
      expect(await stand('ver', 'zij')).toEqual([nu]);
      const ander = { ...tekst, alineas: ['Niet akkoord.'] };
      expect(await samen('ver').write('zij', id, nu?.rij ?? 0, ander)).toMatchObject({ ok: true });
      expect(await samen('gea').write('wij', id, nu?.rij ?? 0, ander)).toMatchObject({ code: 'gewijzigd' });
      expect((await stand('gea', 'wij'))[0]?.versies.map(({ alineas }) => alineas)).toEqual([
        ['Akkoord.'],
        ['Niet akkoord.'],
      ]);
      // It is ended by who coordinates, and left by the other, who reads it no more.
      expect(await samen('ver').end('zij', id, true)).toEqual({ ok: false, code: 'verboden' });
      expect(await samen('leo').leave('wij', id)).toEqual({ ok: false, code: 'verboden' });
      expect(await samen('gea').end('wij', id, true)).toMatchObject({ ok: true });
      expect(await samen('gea').take('wij', id, 2)).toEqual({ ok: false, code: 'beeindigd' });
      expect(await samen('gea').end('wij', id, false)).toMatchObject({ ok: true });
      expect(await samen('ver').leave('zij', id)).toEqual({ ok: true, waarde: undefined });
      expect(await samen('ver').list('zij')).toEqual({ ok: true, waarde: [] });
      expect(await samen('gea').list('wij')).toMatchObject({
        waarde: [
          { inhoud: { raden: [{ organisatie: 'wij' }, { vertrokken: expect.any(String) as string }] } },
        ],
      });
      expect(await publiek()).toEqual([]);
    });
  });
}
