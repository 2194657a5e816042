// What the redactie and the owners do with signals, whatever the database: the same tests for each.

import type { Signaalinhoud } from '@samenhang/core/signaal';
import { describe, expect, it } from 'vitest';
import type { Proefplaats } from '../databases.ts';
import { inhoud, useSignalen } from './proef.ts';

/** Opens a store at a new place before each test: the organisation of the server, and two others. */
export function testRedactie(maak: () => Promise<Proefplaats>): void {
  describe('signals of several bodies', () => {
    const { hier, bij, titles, counts, send } = useSignalen(maak);

    const merge = (ids: readonly string[], anders: Partial<Signaalinhoud> = {}, wie = 'red') =>
      bij(wie).doDaad({
        daad: 'samenvoegen',
        van: ids.map((id) => ({ id, versie: 1 })),
        naar: [{ ...inhoud, titel: 'Samen', ...anders }],
        reden: 'Gaan over hetzelfde.',
      });

    it('are put together and apart by the redactie: nothing is lost, nothing counts twice, and all is undone', async () => {
      const een = await send('rik', 'wij');
      const twee = await send('ver', 'zij', {
        titel: 'Tweede',
        gebied: { soort: 'gemeente', code: 'GM0114' },
      });
      const voor = await counts();
      expect(await merge([een.id, twee.id], {}, 'ver')).toEqual({ ok: false, code: 'verboden' });
      expect(await merge([een.id])).toEqual({ ok: false, code: 'vol' });
      expect(await merge([een.id, 'x'])).toEqual({ ok: false, code: 'onbekend' });
      const samen = await merge([een.id, twee.id]);
      if (!samen.ok || !samen.waarde) throw new Error('not merged');
      const [nieuw = ''] = samen.waarde.naar;
      expect(await counts()).toEqual(voor);
      // It shows at each of its owners, with what was sent as it was.
      for (const wie of ['rik', 'ver', 'red']) expect(await titles(wie)).toEqual(['Samen']);
      expect(await titles('red', { groepen: [[{ soort: 'gemeente', waarde: 'GM0114' }]] })).toEqual([
        'Samen',
      ]);
      // Who owns what came of it reads of what was sent their own.
      expect(await bij('rik').get(nieuw)).toMatchObject({ ok: true, waarde: { bronnen: [{ id: een.id }] } });
      expect(await bij('red').get(nieuw)).toMatchObject({
        ok: true,
        waarde: {
          zender: null,
          aantal: 2,
          eigenaars: [{ organisatie: 'wij' }, { organisatie: 'zij' }],
          bronnen: [{ id: een.id, titel: inhoud.titel, staat: 'opgegaan' }, { id: twee.id }],
        },
      });
      expect(await bij('ver').get(twee.id)).toMatchObject({
        ok: true,
        waarde: { inhoud: { titel: 'Tweede' }, gevolgd: [{ id: nieuw }], mag: { wijzigen: false } },
      });
      expect(await bij('rik').change(een.id, 2, inhoud)).toEqual({ ok: false, code: 'beeindigd' });
      const apart = await bij('red').doDaad({
        daad: 'splitsen',
        van: [{ id: nieuw, versie: 1 }],
        naar: [inhoud, { ...inhoud, titel: 'Deel', naden: ['geld'] }],
        reden: 'Twee dingen.',
      });
      if (!apart.ok || !apart.waarde) throw new Error('not split');
      const naGeld = (await counts()) as { soort: string; aantal: number }[];
      expect(naGeld.filter(({ soort }) => soort === 'alles').map(({ aantal }) => aantal)).toEqual([1, 1]);
      // What was merged cannot be undone before what came of it.
      expect(await bij('red').undoDaad(samen.waarde.id, '')).toEqual({ ok: false, code: 'bezet' });
      expect((await bij('red').undoDaad(apart.waarde.id, 'Toch niet.')).ok).toBe(true);
      expect((await bij('red').undoDaad(samen.waarde.id, 'Toch niet.')).ok).toBe(true);
      expect(await bij('red').undoDaad(samen.waarde.id, '')).toEqual({ ok: false, code: 'bezet' });
      expect(await counts()).toEqual(voor);
      expect(await titles('red')).toEqual(['Tweede', inhoud.titel]);
      expect(await bij('rik').daden()).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('red').daden()).toMatchObject({
        ok: true,
        waarde: [
          { daad: 'splitsen', ongedaanReden: 'Toch niet.' },
          { daad: 'samenvoegen', reden: 'Gaan over hetzelfde.', van: [een.id, twee.id], naar: [nieuw] },
        ],
      });
    });

    it('that were withdrawn count no longer where they were merged, and stay withdrawn', async () => {
      const [een, twee] = [await send('rik', 'wij'), await send('ver', 'zij')];
      const samen = await merge([een.id, twee.id]);
      if (!samen.ok || !samen.waarde) throw new Error('not merged');
      const [nieuw = ''] = samen.waarde.naar;
      expect((await bij('rik').withdraw(een.id, 2)).ok).toBe(true);
      expect(await bij('red').get(nieuw)).toMatchObject({ ok: true, waarde: { aantal: 1 } });
      expect((await bij('ver').withdraw(twee.id, 2)).ok).toBe(true);
      expect(await counts()).toEqual([]);
      expect(await bij('red').get(nieuw)).toMatchObject({ ok: true, waarde: { staat: 'vervallen' } });
    });

    it('are hidden, or sent back to be mended, with a reason that their owners read', async () => {
      const [een, twee] = [await send('rik', 'wij'), await send('rik', 'wij')];
      const doe = (daad: 'verbergen' | 'terugsturen', id: string, versie = 1) =>
        bij('red').doDaad({ daad, van: [{ id, versie }], naar: [], reden: 'Te herleiden.' });
      expect(await doe('verbergen', een.id, 2)).toMatchObject({ ok: false, code: 'gewijzigd' });
      expect((await doe('verbergen', een.id)).ok).toBe(true);
      expect((await doe('terugsturen', twee.id)).ok).toBe(true);
      expect(await counts()).toEqual([]);
      expect(await bij('rik').history(een.id)).toMatchObject({
        ok: true,
        waarde: [{ soort: 'ingestuurd' }, { soort: 'verbergen', reden: 'Te herleiden.' }],
      });
      expect(await bij('rik').change(een.id, 2, inhoud)).toEqual({ ok: false, code: 'beeindigd' });
      expect(await bij('rik').change(twee.id, 2, inhoud)).toMatchObject({
        ok: true,
        waarde: { staat: 'open' },
      });
      expect(await counts()).toHaveLength(6);
    });

    it('are owned by another organisation too, once that says so', async () => {
      const { id } = await send('rik', 'wij');
      await hier.proef.sql(`update organisatie set code = 'GM0114' where id = 'zij'`);
      expect(await bij('ver').askEigenaar(id, 'GM0114')).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('leo').askEigenaar(id, 'GM0114')).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('rik').askEigenaar(id, 'GM0114')).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('red').askEigenaar(id, 'GM9999')).toEqual({ ok: false, code: 'bezet' });
      expect(await bij('red').askEigenaar(id, 'GM0114')).toMatchObject({
        ok: true,
        waarde: {
          eigenaars: [
            { organisatie: 'wij', staat: 'eigenaar' },
            { organisatie: 'zij', staat: 'gevraagd' },
          ],
        },
      });
      expect(await bij('red').askEigenaar(id, 'GM0114')).toEqual({ ok: false, code: 'bezet' });
      expect(await bij('ver').vragen()).toMatchObject([{ id, organisatie: 'zij', titel: inhoud.titel }]);
      expect(await titles('ver')).toEqual([]);
      expect(await bij('rik').answer(id, 'zij', true)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('ver').answer(id, 'zij', true)).toEqual({ ok: true, waarde: undefined });
      expect(await bij('ver').answer(id, 'zij', true)).toEqual({ ok: false, code: 'onbekend' });
      expect(await titles('ver')).toEqual([inhoud.titel]);
    });

    it('that are alike are proposed, of those that one may read', async () => {
      const { id } = await send('rik', 'wij');
      await send('rik', 'wij', {
        titel: 'Vervoer',
        wat: 'De regiotaxi stopt.',
        taken: ['x'],
        naden: ['regiogrens'],
      });
      const nieuw = { ...inhoud, wat: 'Jongeren uit de jeugdzorg wachten maandenlang op een woning.' };
      const [eerste, ...rest] = await bij('rik').alike(nieuw);
      expect(eerste).toMatchObject({
        signaal: { id },
        gedeeld: expect.arrayContaining([{ soort: 'taak', waarde: 'jeugdhulp' }]) as unknown,
      });
      expect(rest).toEqual([]);
      expect(await bij('rik').alike(nieuw, id)).toEqual([]);
      expect(await bij('ver').alike(nieuw)).toEqual([]);
    });
  });
}
