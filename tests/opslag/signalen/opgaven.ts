// What a store does with opgaven, whatever the database: the same tests for each.

import { VERANTWOORDELIJKHEDEN } from '@samenhang/core/opgave';
import { openStore } from '@samenhang/server/store';
import { describe, expect, it } from 'vitest';
import type { Proefplaats } from '../databases.ts';
import { inhoud, invoer, partij, useOpgaven, vandaag } from './opgaveproef.ts';

/** As the store of each database does it. */
export function testOpgaven(maak: () => Promise<Proefplaats>): void {
  describe('opgaven', () => {
    const { hier, open, bij, post, make, walk } = useOpgaven(maak);

    it('are drafts of every owner until they are on the agenda, and then everybody’s', async () => {
      const id = await make();
      const zien = async (wie: string, organisatie: string) => {
        const lijst = await bij(wie).list(organisatie);
        return lijst.ok ? lijst.waarde.map(({ rollen }) => rollen) : lijst.code;
      };
      expect([await zien('leo', 'wij'), await zien('ada', 'zij')]).toEqual([[['eigenaar']], [['eigenaar']]]);
      expect([await zien('bea', 'rijk'), await zien('ver', 'geen'), await zien('ver', 'wij')]).toEqual([
        [],
        [],
        'onbekend',
      ]);
      expect(await hier.store.opgaven.openbaar()).toEqual([]);
      await walk(id, 2, ['patroon', 'agenderen']);
      expect(await zien('bea', 'rijk')).toEqual([['antwoorder']]);
      const [stuk] = await hier.store.opgaven.openbaar();
      // Who takes part here is called as it is called here.
      expect(stuk?.inhoud.eigenaars.map(({ naam }) => naam)).toEqual(['Naam van wij', 'Naam van zij']);
      expect(stuk?.verloop).toMatchObject([
        { wat: 'gemaakt', organisatie: { id: 'wij', naam: 'Naam van wij' } },
        { wat: 'toegezegd', organisatie: { id: 'zij' }, velden: ['eigenaar'] },
        { wat: 'patroon', organisatie: { id: 'zij' } },
        { wat: 'agenderen', staat: 'geagendeerd' },
      ]);
    });

    it('are changed by who may, from the version that is there, and stay whole once public', async () => {
      const id = await make();
      const anders = { ...inhoud, titel: 'Anders' };
      expect(await bij('leo').create('wij', inhoud)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('leo').update('wij', { id, versie: 2 }, anders)).toEqual({
        ok: false,
        code: 'verboden',
      });
      expect(await bij('ver').update('geen', { id, versie: 2 }, anders)).toEqual({
        ok: false,
        code: 'onbekend',
      });
      expect(await bij('gea').update('wij', { id, versie: 2 }, anders)).toMatchObject({
        ok: true,
        waarde: { versie: 3, verloop: [{}, { wat: 'toegezegd' }, { wat: 'gewijzigd', velden: ['titel'] }] },
      });
      expect(await bij('ada').update('zij', { id, versie: 2 }, inhoud)).toMatchObject({
        code: 'gewijzigd',
        huidig: { versie: 3, inhoud: { titel: 'Anders' } },
      });
      const versie = await walk(id, 3, ['patroon', 'agenderen']);
      expect(await bij('ada').update('zij', { id, versie }, { ...inhoud, matrix: {} })).toMatchObject({
        code: 'ongeldig',
        fouten: VERANTWOORDELIJKHEDEN.map((wat) => ({ pad: `matrix.${wat}`, code: 'matrix' })),
      });
      expect(
        await bij('gea').create('wij', {
          ...inhoud,
          eigenaars: [{ ...partij('bestaat-niet'), niveau: 'rijk' }],
        }),
      ).toMatchObject({
        fouten: [
          { pad: 'eigenaars.0.naam', code: 'onbekend' },
          { pad: 'eigenaars', code: 'geen-eigenaar' },
        ],
      });
      expect(await bij('gea').partijen('wij')).toMatchObject({ ok: true, waarde: { length: 4 } });
      expect(await bij('leo').partijen('wij')).toMatchObject({ code: 'verboden' });
    });

    it('are answered by who is asked, and by nobody else; and what was wrong is taken back', async () => {
      const id = await make();
      const versie = await walk(id, 2, ['patroon', 'agenderen', 'behandelen']);
      const antwoord = (wie: string, organisatie: string, als: 'eigenaar' | 'antwoorder') =>
        bij(wie).step(organisatie, { id, versie }, als, invoer('beantwoorden'), vandaag);
      expect(await antwoord('gea', 'wij', 'eigenaar')).toEqual({ ok: false, code: 'niet-nu' });
      expect(await antwoord('gea', 'wij', 'antwoorder')).toEqual({ ok: false, code: 'onbekend' });
      expect(await antwoord('ver', 'geen', 'antwoorder')).toEqual({ ok: false, code: 'onbekend' });
      expect(
        await bij('bea').step(
          'rijk',
          { id, versie },
          'antwoorder',
          invoer('beantwoorden', { antwoord: null }),
          vandaag,
        ),
      ).toMatchObject({ code: 'ongeldig', fouten: [{ pad: 'antwoord' }] });
      const na = await walk(id, versie, ['beantwoorden']);
      const terug = (wie: string, organisatie: string, als: 'eigenaar' | 'antwoorder') =>
        bij(wie).step(organisatie, { id, versie: na }, als, invoer('terugdraaien'), vandaag);
      expect(await terug('gea', 'wij', 'eigenaar')).toEqual({ ok: false, code: 'niet-nu' });
      expect(await terug('bea', 'rijk', 'antwoorder')).toMatchObject({
        ok: true,
        waarde: { staat: 'in_behandeling', terugkijken: null },
      });
    });

    it('are no longer everybody’s when that was a mistake, and a draft goes into the bin and back', async () => {
      const id = await make();
      const versie = await walk(id, 2, ['patroon', 'agenderen']);
      expect(await bij('gea').discard('wij', { id, versie })).toEqual({ ok: false, code: 'niet-nu' });
      const terug = await walk(id, versie, ['terugdraaien']);
      expect(await hier.store.opgaven.openbaar()).toEqual([]);
      expect(await bij('gea').discard('wij', { id, versie: terug })).toMatchObject({
        ok: true,
        waarde: { verwijderdOp: `${vandaag}T12:00:00.000Z` },
      });
      expect(
        await bij('gea').step('wij', { id, versie: terug + 1 }, 'eigenaar', invoer('agenderen'), vandaag),
      ).toEqual({ ok: false, code: 'niet-nu' });
      expect(await bij('ada').recover('zij', id)).toMatchObject({ ok: true, waarde: { verwijderdOp: null } });
      await bij('gea').discard('wij', { id, versie: terug + 2 });
      await hier.store.close();
      hier.store = await openStore(hier.proef.plaats, () => new Date('2027-05-01T12:00:00.000Z'));
      expect(await bij('gea').list('wij')).toEqual({ ok: true, waarde: [] });
    });

    it('write to who follows, of each step once, until they stop by the key in the message', async () => {
      const id = await make();
      const volgt = hier.store.opgaven.volgingenFor({ id: 'vol' });
      expect(await volgt.follow(id)).toBe(false);
      const versie = await walk(id, 2, ['patroon', 'agenderen']);
      expect([await volgt.follow(id), await volgt.follow(id)]).toEqual([true, true]);
      expect(await volgt.list()).toMatchObject([{ opgave: id, titel: 'Wonen na opvang' }]);
      await walk(id, versie, ['behandelen', 'beantwoorden']);
      const tweede = await open();
      try {
        await Promise.all([hier.store.opgaven.remind(vandaag), tweede.opgaven.remind(vandaag)]);
      } finally {
        await tweede.close();
      }
      const berichten = await post('opgave');
      expect(
        berichten.map(({ naar, gegevens }) => [naar, (JSON.parse(gegevens) as { wat: string }).wat]),
      ).toEqual([
        ['vol@voorbeeld.nl', 'behandelen'],
        ['vol@voorbeeld.nl', 'beantwoorden'],
      ]);
      // The first is of who was asked to own it.
      await hier.store.post.take();
      const bericht = await hier.store.post.take();
      const [volger = ''] = (bericht?.sleutel ?? '').split('.');
      expect(await hier.store.opgaven.endVolging(`${volger}.geraden`)).toBe(false);
      expect(await volgt.list()).toHaveLength(1);
      expect(await hier.store.opgaven.endVolging(bericht?.sleutel ?? '')).toBe(true);
      expect(await volgt.list()).toEqual([]);
      await volgt.follow(id);
      await volgt.end(id);
      expect(await volgt.list()).toEqual([]);
    });

    it('come back by themselves on the day to look back, once for each day, to those who may', async () => {
      const id = await make();
      const versie = await walk(id, 2, ['patroon', 'agenderen', 'behandelen', 'beantwoorden', 'veranderd']);
      await hier.store.opgaven.remind('2028-02-29');
      expect(await post('terugkijken')).toEqual([]);
      for (const dag of ['2028-03-01', '2028-03-02']) await hier.store.opgaven.remind(dag);
      expect((await post('terugkijken')).map(({ naar }) => naar).toSorted()).toEqual([
        'ada@voorbeeld.nl',
        'gea@voorbeeld.nl',
      ]);
      const [stuk] = await hier.store.opgaven.openbaar();
      expect(stuk?.verloop.at(-1)).toMatchObject({ wat: 'terugkijkdag', organisatie: null });
      const verzet = invoer('verzetten', { terugkijken: '2028-06-01' });
      const later = await bij('gea').step(
        'wij',
        { id, versie: versie + 1 },
        'eigenaar',
        verzet,
        '2028-03-03',
      );
      expect(later).toMatchObject({ ok: true, waarde: { terugkijken: '2028-06-01' } });
      await hier.store.opgaven.remind('2028-06-02');
      expect(await post('terugkijken')).toHaveLength(4);
      await walk(id, versie + 3, ['terugkijken']);
      await hier.store.opgaven.remind('2029-01-01');
      expect(await post('terugkijken')).toHaveLength(4);
    });
  });
}
