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
      expect(await bij('gea').discard(id, 5)).toMatchObject({ ok: true });
    });
  });
}
