// What a store does with opgaven, whatever the database: the same tests for each.

import { type Opgave, type Opgavestap, type Stapinvoer, VERANTWOORDELIJKHEDEN } from '@samenhang/core/opgave';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

const partij = (organisatie: string) => ({ organisatie, naam: 'Zo noemde ik haar', code: null });
const inhoud: Opgave = {
  titel: 'Wonen na opvang',
  waarover: 'Wachten op een woning.',
  domeinen: [{ domein: 'wonen', effect: 'Te weinig woningen.' }],
  patronen: [{ taak: 'beschermd_wonen', naad: 'wachten' }],
  eigenaars: [
    { ...partij('wij'), niveau: 'gemeente' },
    { ...partij('zij'), niveau: 'regio' },
  ],
  antwoorders: [partij('rijk')],
  matrix: Object.fromEntries(VERANTWOORDELIJKHEDEN.map((wat) => [wat, { partij: null, grond: '' }])),
};
type Plek = Parameters<ReturnType<Store['opgaven']['for']>['answer']>[1];
type Vraagantwoord = Parameters<ReturnType<Store['opgaven']['for']>['answer']>[2];
const vandaag = '2027-03-01';
const invoer = (stap: Opgavestap, rest: Partial<Stapinvoer> = {}): Stapinvoer => ({
  stap,
  reden: 'Daarom.',
  antwoord: stap === 'beantwoorden' ? { gevolgen: ['wet'], tekst: 'Ja.', uiterlijk: '2028-01-01' } : null,
  terugkijken: '2028-03-01',
  loket: stap === 'doorzetten' ? 'nza' : null,
  ...rest,
});

/** Opens a store at a new place before each test: two owners, one that answers, and somebody of none. */
export function testOpgaven(maak: () => Promise<Proefplaats>): void {
  describe('opgaven', () => {
    let proef: Proefplaats;
    let store: Store;
    const open = () => openStore(proef.plaats, () => new Date(`${vandaag}T12:00:00.000Z`));
    const bij = (id: string) => store.opgaven.for({ id });
    const post = async (soort: string) =>
      (await proef.sql(
        `select naar, gegevens, sleutel from post where soort = '${soort}' order by volgnummer`,
      )) as {
        naar: string;
        gegevens: string;
        sleutel: string | null;
      }[];

    beforeEach(async () => {
      proef = await maak();
      store = await open();
      for (const id of ['gea', 'leo', 'ada', 'bea', 'ver', 'vol']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gea: 'griffier', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ada: 'adviseur' });
      await addOrganisatie(proef, 'rijk', { bea: 'bestuurder' });
      await addOrganisatie(proef, 'geen', { ver: 'beheerder' });
    });
    afterEach(async () => {
      await store.close();
    });

    const answer = (wie: string, organisatie: string, plek: Plek, antwoord: Partial<Vraagantwoord> = {}) =>
      bij(wie).answer(organisatie, plek, { wat: 'eigenaar', ja: true, reden: '', ...antwoord });
    /** A draft of both owners: its second version. */
    async function make(): Promise<string> {
      const gemaakt = await bij('gea').create('wij', inhoud);
      if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt));
      const { id } = gemaakt.waarde;
      expect(await answer('ada', 'zij', { id, versie: 1 })).toMatchObject({
        ok: true,
        waarde: { versie: 2 },
      });
      return id;
    }
    /** Makes these steps from this version on, each by who may. */
    async function walk(id: string, vanaf: number, stappen: readonly Opgavestap[]): Promise<number> {
      let versie = vanaf;
      for (const stap of stappen) {
        const antwoordt = stap === 'beantwoorden';
        const [wie, organisatie] = antwoordt ? (['bea', 'rijk'] as const) : (['ada', 'zij'] as const);
        const als = antwoordt ? 'antwoorder' : 'eigenaar';
        const uitslag = await bij(wie).step(organisatie, { id, versie }, als, invoer(stap), vandaag);
        if (!uitslag.ok) throw new Error(`${stap}: ${JSON.stringify(uitslag)}`);
        versie = uitslag.waarde.versie;
      }
      return versie;
    }

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
      expect(await store.opgaven.openbaar()).toEqual([]);
      await walk(id, 2, ['patroon', 'agenderen']);
      expect(await zien('bea', 'rijk')).toEqual([['antwoorder']]);
      const [stuk] = await store.opgaven.openbaar();
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

    it('are owned and answered for by who says so itself: asked by message, declined with a reason, taken back', async () => {
      const matrix = { ...inhoud.matrix, betaalt: { partij: partij('rijk'), grond: 'Wmo 2015, 2.1.1' } };
      const gemaakt = await bij('gea').create('wij', { ...inhoud, matrix });
      if (!gemaakt.ok) throw new Error(gemaakt.code);
      const { id } = gemaakt.waarde;
      const naar = async () => (await post('opgavevraag')).map((een) => een.naar);
      const standen = async () =>
        (await store.opgaven.openbaar())[0]?.toezeggingen.map((een) => [een.organisatie, een.wat, een.ja]);
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
      expect(await store.opgaven.openbaar()).toEqual([]);
      expect(await bij('gea').discard('wij', { id, versie: terug })).toMatchObject({
        ok: true,
        waarde: { verwijderdOp: `${vandaag}T12:00:00.000Z` },
      });
      expect(
        await bij('gea').step('wij', { id, versie: terug + 1 }, 'eigenaar', invoer('agenderen'), vandaag),
      ).toEqual({ ok: false, code: 'niet-nu' });
      expect(await bij('ada').recover('zij', id)).toMatchObject({ ok: true, waarde: { verwijderdOp: null } });
      await bij('gea').discard('wij', { id, versie: terug + 2 });
      await store.close();
      store = await openStore(proef.plaats, () => new Date('2027-05-01T12:00:00.000Z'));
      expect(await bij('gea').list('wij')).toEqual({ ok: true, waarde: [] });
    });

    it('write to who follows, of each step once, until they stop by the key in the message', async () => {
      const id = await make();
      const volgt = store.opgaven.volgingenFor({ id: 'vol' });
      expect(await volgt.follow(id)).toBe(false);
      const versie = await walk(id, 2, ['patroon', 'agenderen']);
      expect([await volgt.follow(id), await volgt.follow(id)]).toEqual([true, true]);
      expect(await volgt.list()).toMatchObject([{ opgave: id, titel: 'Wonen na opvang' }]);
      await walk(id, versie, ['behandelen', 'beantwoorden']);
      const tweede = await open();
      try {
        await Promise.all([store.opgaven.remind(vandaag), tweede.opgaven.remind(vandaag)]);
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
      await store.post.take();
      const bericht = await store.post.take();
      const [volger = ''] = (bericht?.sleutel ?? '').split('.');
      expect(await store.opgaven.endVolging(`${volger}.geraden`)).toBe(false);
      expect(await volgt.list()).toHaveLength(1);
      expect(await store.opgaven.endVolging(bericht?.sleutel ?? '')).toBe(true);
      expect(await volgt.list()).toEqual([]);
      await volgt.follow(id);
      await volgt.end(id);
      expect(await volgt.list()).toEqual([]);
    });

    it('come back by themselves on the day to look back, once for each day, to those who may', async () => {
      const id = await make();
      const versie = await walk(id, 2, ['patroon', 'agenderen', 'behandelen', 'beantwoorden', 'veranderd']);
      await store.opgaven.remind('2028-02-29');
      expect(await post('terugkijken')).toEqual([]);
      for (const dag of ['2028-03-01', '2028-03-02']) await store.opgaven.remind(dag);
      expect((await post('terugkijken')).map(({ naar }) => naar).toSorted()).toEqual([
        'ada@voorbeeld.nl',
        'gea@voorbeeld.nl',
      ]);
      const [stuk] = await store.opgaven.openbaar();
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
      await store.opgaven.remind('2028-06-02');
      expect(await post('terugkijken')).toHaveLength(4);
      await walk(id, versie + 3, ['terugkijken']);
      await store.opgaven.remind('2029-01-01');
      expect(await post('terugkijken')).toHaveLength(4);
    });
  });
}
