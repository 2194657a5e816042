// What a store does with toetsen, whatever the database: the same tests for each.

import {
  questionsOf,
  TOETSSCHALEN,
  type Toets,
  type Toetsinvulling,
  VRAGENVERSIE,
} from '@samenhang/core/uitvoerbaarheid';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

const partij = (organisatie: string) => ({ organisatie, naam: 'Zo noemde ik haar', code: null });
const inhoud: Toets = {
  titel: 'Woonplaats bij beschermd wonen',
  wat: 'De gemeente van herkomst betaalt.',
  taken: ['beschermd_wonen'],
  wet: null,
  uiterlijk: '2027-05-01',
  genodigden: [partij('assen'), partij('regio')],
};
const vandaag = '2027-03-01';
const invulling = (plek: number, codes: readonly string[] = []): Toetsinvulling => ({
  gemeenten: codes.map((code) => ({ code, naam: code })),
  oordelen: Object.fromEntries(
    questionsOf(VRAGENVERSIE).map(({ vraag, schaal }) => [
      vraag,
      { waarde: TOETSSCHALEN[schaal][plek], reden: 'Daarom.' },
    ]),
  ) as Toetsinvulling['oordelen'],
});

/** Opens a store at a new place before each test: a ministry, a gemeente and a region that are asked, and one that is not. */
export function testToetsen(maak: () => Promise<Proefplaats>): void {
  describe('toetsen', () => {
    let proef: Proefplaats;
    let store: Store;
    const klok = { nu: `${vandaag}T12:00:00.000Z` };
    const bij = (id: string) => store.toetsen.for({ id });

    beforeEach(async () => {
      proef = await maak();
      klok.nu = `${vandaag}T12:00:00.000Z`;
      store = await openStore(proef.plaats, () => new Date(klok.nu));
      for (const id of ['min', 'leo', 'ada', 'lex', 'reg', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'rijk', { min: 'adviseur', leo: 'lezer' });
      await addOrganisatie(proef, 'assen', { ada: 'bestuurder', lex: 'lezer' });
      await addOrganisatie(proef, 'regio', { reg: 'griffier' });
      await addOrganisatie(proef, 'geen', { ver: 'beheerder' });
      await proef.sql(
        `update organisatie set soort = 'rijk' where id = 'rijk'`,
        `update organisatie set code = 'GM0106' where id = 'assen'`,
        `update organisatie set soort = 'samenwerkingsverband' where id = 'regio'`,
      );
    });
    afterEach(async () => {
      await store.close();
    });

    async function make(staat: 'concept' | 'open' = 'open'): Promise<string> {
      const gemaakt = await bij('min').create('rijk', inhoud);
      if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt));
      const { id } = gemaakt.waarde;
      if (staat === 'open') await bij('min').step('rijk', { id, versie: 1 }, 'openen', vandaag);
      return id;
    }
    async function answerAs(wie: string, organisatie: string, id: string, deel: Toetsinvulling) {
      await bij(wie).answer(organisatie, { id, versie: 0 }, deel);
      return bij(wie).stepAnswer(organisatie, { id, versie: 1 }, 'vaststellen');
    }
    const sees = async (wie: string, organisatie: string) => {
      const lijst = await bij(wie).list(organisatie);
      return lijst.ok ? lijst.waarde.map(({ rollen }) => rollen) : lijst.code;
    };

    it('are drafts of who began them, then of who is asked, and everybody’s once published', async () => {
      const id = await make('concept');
      expect([await sees('leo', 'rijk'), await sees('ada', 'assen'), await sees('ver', 'rijk')]).toEqual([
        [['starter']],
        [],
        'onbekend',
      ]);
      await bij('min').step('rijk', { id, versie: 1 }, 'openen', vandaag);
      expect([await sees('lex', 'assen'), await sees('reg', 'regio'), await sees('ver', 'geen')]).toEqual([
        [['gevraagde']],
        [['gevraagde']],
        [],
      ]);
      expect(await bij('ver').get('geen', id)).toEqual({ ok: false, code: 'onbekend' });
      await answerAs('ada', 'assen', id, invulling(0));
      await bij('min').step('rijk', { id, versie: 2 }, 'sluiten', vandaag);
      expect(await store.toetsen.openbaar()).toEqual([]);
      await bij('min').step('rijk', { id, versie: 3 }, 'publiceren', vandaag);
      expect(await store.toetsen.openbaar()).toMatchObject([
        {
          starter: { naam: 'Naam van rijk' },
          // Who takes part here is called as it is called here.
          inhoud: { genodigden: [{ naam: 'Naam van assen', code: 'GM0106' }, { naam: 'Naam van regio' }] },
          antwoorden: [{ naam: 'Naam van assen', isGemeente: true, gemeenten: [{ code: 'GM0106' }] }],
        },
      ]);
      await bij('min').step('rijk', { id, versie: 4 }, 'intrekken', vandaag);
      expect(await store.toetsen.openbaar()).toEqual([]);
    });

    it('are changed by who may, from the version that is there, and ask those who can answer', async () => {
      const id = await make('concept');
      const anders = { ...inhoud, titel: 'Anders' };
      expect(await bij('leo').create('rijk', inhoud)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('leo').update('rijk', { id, versie: 1 }, anders)).toEqual({
        ok: false,
        code: 'verboden',
      });
      const vreemd = { ...inhoud, genodigden: [partij('rijk'), partij('weg')] };
      expect(await bij('min').update('rijk', { id, versie: 1 }, vreemd)).toMatchObject({
        code: 'ongeldig',
        fouten: [
          { pad: 'genodigden.0', code: 'geen-gemeente' },
          { pad: 'genodigden.1', code: 'onbekend' },
        ],
      });
      expect(await bij('min').update('rijk', { id, versie: 1 }, anders)).toMatchObject({
        ok: true,
        waarde: { versie: 2 },
      });
      expect(await bij('min').update('rijk', { id, versie: 1 }, inhoud)).toMatchObject({
        code: 'gewijzigd',
        huidig: { versie: 2, inhoud: { titel: 'Anders' } },
      });
      // Who is asked changes nothing of it.
      await bij('min').step('rijk', { id, versie: 2 }, 'openen', vandaag);
      expect(await bij('reg').update('regio', { id, versie: 3 }, inhoud)).toEqual({
        ok: false,
        code: 'onbekend',
      });
      expect(await bij('reg').step('regio', { id, versie: 3 }, 'sluiten', vandaag)).toEqual({
        ok: false,
        code: 'onbekend',
      });
    });

    it('are answered by who is asked: a draft is theirs alone, and what is adopted can be taken back', async () => {
      const id = await make();
      expect(await bij('lex').answer('assen', { id, versie: 0 }, invulling(1))).toEqual({
        ok: false,
        code: 'verboden',
      });
      expect(await bij('ver').answer('geen', { id, versie: 0 }, invulling(1))).toEqual({
        ok: false,
        code: 'onbekend',
      });
      expect(await bij('min').answer('rijk', { id, versie: 0 }, invulling(1))).toEqual({
        ok: false,
        code: 'onbekend',
      });
      // A gemeente answers for itself, whatever it says.
      const eerst = await bij('ada').answer('assen', { id, versie: 0 }, invulling(3, ['GM0114']));
      expect(eerst).toMatchObject({
        waarde: {
          antwoorden: [],
          invulling: { staat: 'concept', inhoud: { gemeenten: [{ code: 'GM0106' }] } },
        },
      });
      expect(await bij('lex').get('assen', id)).toMatchObject({ waarde: { invulling: { versie: 1 } } });
      for (const [wie, organisatie] of [
        ['min', 'rijk'],
        ['reg', 'regio'],
      ] as const)
        expect(await bij(wie).get(organisatie, id)).toMatchObject({
          waarde: { antwoorden: [], invulling: null },
        });
      expect(await bij('ada').answer('assen', { id, versie: 0 }, invulling(0))).toMatchObject({
        code: 'gewijzigd',
      });
      await bij('ada').stepAnswer('assen', { id, versie: 1 }, 'vaststellen');
      expect(await bij('reg').get('regio', id)).toMatchObject({
        waarde: { antwoorden: [{ organisatie: 'assen', vastgesteldOp: klok.nu }] },
      });
      expect(await bij('ada').answer('assen', { id, versie: 2 }, invulling(0))).toEqual({
        ok: false,
        code: 'niet-nu',
      });
      await bij('ada').stepAnswer('assen', { id, versie: 2 }, 'heropenen');
      expect(await bij('reg').get('regio', id)).toMatchObject({ waarde: { antwoorden: [] } });
      expect(await bij('ada').stepAnswer('assen', { id, versie: 3 }, 'weggooien')).toMatchObject({
        ok: true,
        waarde: { invulling: null },
      });
      expect(await proef.sql('select toets from toetsinvulling')).toEqual([]);
    });

    it('let a region speak for the gemeenten that it names, and for none without', async () => {
      const id = await make();
      await bij('reg').answer('regio', { id, versie: 0 }, invulling(1));
      expect(await bij('reg').stepAnswer('regio', { id, versie: 1 }, 'vaststellen')).toMatchObject({
        code: 'ongeldig',
        fouten: [{ pad: 'gemeenten', code: 'geen-gemeente' }],
      });
      await bij('reg').answer('regio', { id, versie: 1 }, invulling(1, ['GM0106', 'GM0114']));
      expect(await bij('reg').stepAnswer('regio', { id, versie: 2 }, 'vaststellen')).toMatchObject({
        waarde: { antwoorden: [{ isGemeente: false, gemeenten: [{ code: 'GM0106' }, { code: 'GM0114' }] }] },
      });
    });

    it('go to the bin and come back, and are gone after thirty days with what was answered', async () => {
      const id = await make();
      expect(await bij('min').discard('rijk', { id, versie: 2 })).toEqual({ ok: false, code: 'niet-nu' });
      await answerAs('ada', 'assen', id, invulling(0));
      await bij('min').step('rijk', { id, versie: 2 }, 'sluiten', vandaag);
      await bij('min').discard('rijk', { id, versie: 3 });
      expect([await sees('leo', 'rijk'), await sees('ada', 'assen')]).toEqual([[['starter']], []]);
      expect(await bij('min').step('rijk', { id, versie: 4 }, 'heropenen', vandaag)).toMatchObject({
        code: 'niet-nu',
      });
      expect(await bij('min').recover('rijk', id)).toMatchObject({
        waarde: { verwijderdOp: null, antwoorden: [{ organisatie: 'assen' }] },
      });
      await bij('min').discard('rijk', { id, versie: 5 });
      klok.nu = '2027-04-02T12:00:00.000Z';
      await store.for({ id: 'min' }).list();
      expect(await proef.sql('select id from toets')).toEqual([]);
      expect(await proef.sql('select toets from toetsinvulling')).toEqual([]);
      // The log tells what was done and how far it came, and nothing of what was said.
      const logboek = JSON.stringify(await proef.sql('select soort, handeling, voor, na from logboek'));
      expect(logboek).toContain('toetsinvulling');
      expect(logboek).not.toMatch(/Woonplaats|Daarom/u);
    });

    it('are answered once where two members write at the same time', async () => {
      const id = await make();
      const tweede = await openStore(proef.plaats);
      try {
        const uit = await Promise.all([
          bij('ada').answer('assen', { id, versie: 0 }, invulling(0)),
          tweede.toetsen.for({ id: 'ada' }).answer('assen', { id, versie: 0 }, invulling(1)),
        ]);
        expect(uit.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
        expect(uit.find(({ ok }) => !ok)).toMatchObject({
          code: 'gewijzigd',
          huidig: { invulling: { versie: 1 } },
        });
      } finally {
        await tweede.close();
      }
    });
  });
}
