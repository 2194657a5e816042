// Who is named in an opgave says itself whether it agrees, whatever the database.

import { describe, expect, it } from 'vitest';
import type { Proefplaats } from '../databases.ts';
import { inhoud, partij, useOpgaven } from './opgaveproef.ts';

/** As the store of each database does it. */
export function testToezeggingen(maak: () => Promise<Proefplaats>): void {
  describe('what an opgave names', () => {
    const { hier, bij, post, answer, walk } = useOpgaven(maak);

    it('are owned and answered for by who says so itself: asked by message, declined with a reason, taken back', async () => {
      const matrix = { ...inhoud.matrix, betaalt: { partij: partij('rijk'), grond: 'Wmo 2015, 2.1.1' } };
      const gemaakt = await bij('gea').create('wij', { ...inhoud, matrix });
      if (!gemaakt.ok) throw new Error(gemaakt.code);
      const { id } = gemaakt.waarde;
      const naar = async () => (await post('opgavevraag')).map((een) => een.naar);
      const standen = async () =>
        (await hier.store.opgaven.openbaar())[0]?.toezeggingen.map((een) => [
          een.organisatie,
          een.wat,
          een.ja,
        ]);
      // Named, an organisation reads the draft and does nothing with it before it agrees.
      expect(await bij('ada').list('zij')).toMatchObject({ ok: true, waarde: [{ id, rollen: [] }] });
      expect(await bij('ada').update('zij', { id, versie: 1 }, { ...inhoud, titel: 'Anders' })).toEqual({
        ok: false,
        code: 'onbekend',
      });
      expect(await naar()).toEqual(['ada@voorbeeld.nl']);
      expect(await answer('ada', 'zij', { id, versie: 1 }, { ja: false })).toMatchObject({
        code: 'ongeldig',
        fouten: [{ pad: 'reden' }],
      });
      const nee = { ja: false, reden: 'Wij wonen er niet.' };
      expect(await answer('ada', 'zij', { id, versie: 1 }, nee)).toMatchObject({ ok: true });
      expect(await answer('ada', 'zij', { id, versie: 2 }, { ja: null })).toMatchObject({ ok: true });
      expect(await answer('ada', 'zij', { id, versie: 3 })).toMatchObject({
        ok: true,
        waarde: { rollen: ['eigenaar'] },
      });
      // Of a draft nobody else knows; once it is public, who is named for a part of it is asked.
      expect(await answer('bea', 'rijk', { id, versie: 4 }, { wat: 'betaalt' })).toMatchObject({ ok: false });
      const versie = await walk(id, 4, ['patroon', 'agenderen']);
      expect(await naar()).toEqual(['ada@voorbeeld.nl', 'bea@voorbeeld.nl']);
      expect(await answer('leo', 'wij', { id, versie })).toEqual({ ok: false, code: 'verboden' });
      expect(await answer('ver', 'geen', { id, versie }, { wat: 'betaalt' })).toMatchObject({ ok: false });
      expect(await answer('bea', 'rijk', { id, versie }, { wat: 'kader' })).toEqual({
        ok: false,
        code: 'niet-nu',
      });
      expect(await answer('bea', 'rijk', { id, versie }, { wat: 'betaalt' })).toMatchObject({ ok: true });
      expect(await standen()).toContainEqual(['rijk', 'betaalt', true]);
      // By another ground it is another question; and the last owner stays.
      const anders = { ...matrix, betaalt: { partij: partij('rijk'), grond: 'Jeugdwet 2.3' } };
      const gewijzigd = await bij('gea').update(
        'wij',
        { id, versie: versie + 1 },
        { ...inhoud, matrix: anders },
      );
      expect(gewijzigd).toMatchObject({ ok: true });
      expect(await standen()).not.toContainEqual(['rijk', 'betaalt', true]);
      expect(await naar()).toHaveLength(3);
      expect(await answer('ada', 'zij', { id, versie: versie + 2 }, { ja: null })).toMatchObject({
        ok: true,
      });
      expect(await answer('gea', 'wij', { id, versie: versie + 3 }, { ja: null })).toEqual({
        ok: false,
        code: 'niet-nu',
      });
    });
  });
}
