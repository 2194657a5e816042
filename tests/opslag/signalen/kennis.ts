// What a store does with knowledge that organisations bring in, whatever the database: the same tests for each.

import type { Ervaring, Kennisitem } from '@samenhang/core/kennis';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

const item: Kennisitem = {
  wat: 'item',
  titel: 'Handreiking woonplaatsbeginsel',
  link: 'https://voorbeeld.nl/woonplaats',
  soort: 'handreiking',
  gebied: { soort: 'land' },
  taken: ['jeugdhulp'],
  opgaven: [],
  onderbouwing: 'beschreven',
  verschenen: '2026',
  maker: 'Instituut',
  licentie: 'CC-BY-4.0',
  kenmerk: null,
};
const ervaring: Ervaring = {
  wat: 'ervaring',
  taak: 'jeugdhulp',
  indeling: null,
  tekst: 'Drie jaar samen ingekocht.',
  functie: 'Beleidsadviseur jeugd',
  contactlink: null,
};
const met = (inhoud: unknown) => ({ titel: '', inhoud });

/** Opens a store at a new place before each test: two organisations, of which one is who the server is for. */
export function testKennis(maak: () => Promise<Proefplaats>): void {
  describe('knowledge that organisations bring in', () => {
    let proef: Proefplaats;
    let store: Store;
    const klok = { nu: '2026-06-01T12:00:00.000Z' };
    const open = () => openStore(proef.plaats, () => new Date(klok.nu));
    const bij = (id: string) => store.kennisFor({ id });
    const titles = async () =>
      (await store.kennis()).map(({ bijdrage }) =>
        bijdrage.wat === 'item' ? bijdrage.titel : bijdrage.taak,
      );

    beforeEach(async () => {
      klok.nu = '2026-06-01T12:00:00.000Z';
      proef = await maak();
      store = await open();
      for (const id of ['gea', 'rik', 'leo', 'ver', 'red']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gea: 'griffier', rik: 'raadslid', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
      await addOrganisatie(proef, 'server', { red: 'adviseur' });
      await proef.sql(`insert into instelling (naam, waarde) values ('organisatie', 'server')`);
    });
    afterEach(async () => {
      await store.close();
    });

    async function make(inhoud: unknown = item, wie = 'rik', organisatie = 'wij'): Promise<string> {
      const gemaakt = await bij(wie).createFor(organisatie, met(inhoud));
      if (!gemaakt.ok) throw new Error(`not made: ${gemaakt.code}`);
      return gemaakt.stuk.id;
    }

    it('is brought in and changed by who does more than read, and read by everybody as it is now', async () => {
      const id = await make();
      expect(await bij('leo').createFor('wij', met(ervaring))).toMatchObject({ code: 'verboden' });
      expect(await bij('ver').createFor('wij', met(ervaring))).toMatchObject({ code: 'onbekend' });
      expect(await bij('gea').update(id, 1, met({ ...item, titel: 'Herzien' }))).toMatchObject({ ok: true });
      expect(await bij('ver').update(id, 2, met(item))).toMatchObject({ ok: false, code: 'onbekend' });
      expect(await store.kennis()).toMatchObject([
        { id, versie: 2, organisatie: { id: 'wij' }, bijdrage: { titel: 'Herzien' }, linkKapotSinds: null },
      ]);
      // Back to how it was: the history has it.
      const eerder = await bij('rik').atVersion(id, 1);
      expect(await bij('rik').update(id, 2, met(eerder?.inhoud))).toMatchObject({ ok: true });
      expect(await titles()).toEqual([item.titel]);
      expect((await bij('leo').history(id)).map(({ handeling }) => handeling)).toEqual([
        'gemaakt',
        'gewijzigd',
        'gewijzigd',
      ]);
    });

    it('holds each link once, whoever has it, and gives it free in the bin', async () => {
      const id = await make();
      const zelfde = { ...item, link: 'http://www.voorbeeld.nl/woonplaats/' };
      expect(await bij('ver').createFor('zij', met(zelfde))).toEqual({ ok: false, code: 'bezet' });
      expect(await bij('rik').discard(id, 1)).toMatchObject({ ok: true });
      expect(await store.kennis()).toEqual([]);
      const ander = await make(zelfde, 'ver', 'zij');
      expect(await bij('rik').recover(id)).toEqual({ ok: false, code: 'bezet' });
      const elders = await make({ ...item, link: 'https://voorbeeld.nl/elders' });
      expect(await bij('rik').update(elders, 1, met(item))).toEqual({ ok: false, code: 'bezet' });
      await bij('ver').discard(ander, 1);
      expect(await bij('rik').recover(id)).toMatchObject({ ok: true });
      expect(await titles()).toHaveLength(2);
    });

    it('keeps nothing that is likely of a person, and says where it stands', async () => {
      const uit = await bij('rik').createFor('wij', met({ ...ervaring, tekst: 'Bel 06-12345678' }));
      expect(uit).toEqual({
        ok: false,
        code: 'ongeldig',
        fouten: [{ pad: 'tekst', code: 'persoonsgegevens' }],
      });
      const rijen = await proef.sql('select inhoud from stuk');
      expect(JSON.stringify(rijen)).not.toContain('12345678');
    });

    it('is hidden by who keeps order, with the reason in the log of whose it is', async () => {
      const id = await make();
      expect(await bij('gea').hide(id, 'Reclame')).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('red').hide(id, 'Reclame')).toMatchObject({ ok: true });
      expect(await store.kennis()).toEqual([]);
      expect(await bij('leo').listHidden()).toMatchObject([{ id, verborgenReden: 'Reclame' }]);
      expect(await bij('ver').listHidden()).toEqual([]);
      // Neither a change nor the bin shows it again.
      await bij('gea').update(id, 1, met({ ...item, titel: 'Anders', link: 'https://voorbeeld.nl/anders' }));
      await bij('gea').discard(id, 2);
      await bij('gea').recover(id);
      expect(await store.kennis()).toEqual([]);
      expect(await bij('red').hide(id, null)).toMatchObject({ ok: true });
      expect(await titles()).toEqual(['Anders']);
      expect(
        await proef.sql(
          `select organisatie, wie, handeling, na from logboek where soort = 'kennis' order by volgnummer`,
        ),
      ).toMatchObject([
        { organisatie: 'wij', wie: 'red', handeling: 'verbergen', na: '"Reclame"' },
        { organisatie: 'wij', wie: 'red', handeling: 'verbergen', na: null },
      ]);
      expect(await bij('red').hide('bestaat-niet', 'x')).toEqual({ ok: false, code: 'onbekend' });
    });

    it('brings in many at once: all of them, or none', async () => {
      const delen = [1, 2].map((k) => ({ inhoud: { ...item, link: `https://voorbeeld.nl/${k}` } }));
      expect(await bij('rik').keepAll('wij', [...delen, { inhoud: { ...item, titel: '' } }])).toMatchObject({
        ok: false,
        nummer: 2,
        reden: { code: 'ongeldig' },
      });
      expect(await store.kennis()).toEqual([]);
      expect(await bij('rik').keepAll('wij', delen)).toEqual({ ok: true });
      expect(await bij('ver').keepAll('wij', delen)).toMatchObject({ ok: false, nummer: 0 });
      expect(await titles()).toHaveLength(2);
    });

    it('has its links tried one by one, each by one server, and less often where it fails', async () => {
      const id = await make();
      await make(ervaring);
      const tweede = await open();
      try {
        const genomen = await Promise.all([store.kennislinks.take(), tweede.kennislinks.take()]);
        expect(genomen.filter((een) => een !== undefined)).toEqual([{ id, link: item.link }]);
      } finally {
        await tweede.close();
      }
      const telink = { id, link: item.link };
      await store.kennislinks.note(telink, false);
      const kapot = async () => (await store.kennis()).find((een) => een.id === id)?.linkKapotSinds;
      expect(await kapot()).toBe(klok.nu);
      for (const dag of ['2026-06-02', '2026-06-04', '2026-06-08']) {
        klok.nu = `${dag}T11:59:59.000Z`;
        expect(await store.kennislinks.take(), dag).toBeUndefined();
        klok.nu = `${dag}T12:00:00.000Z`;
        expect(await store.kennislinks.take(), dag).toEqual(telink);
        await store.kennislinks.note(telink, false);
      }
      expect(await kapot()).toBe('2026-06-01T12:00:00.000Z');
      await store.kennislinks.note(telink, true);
      expect(await kapot()).toBeNull();
      // What is known of a link goes with the link.
      await store.kennislinks.note(telink, false);
      await bij('rik').update(id, 1, met({ ...item, link: 'https://voorbeeld.nl/nieuw' }));
      expect(await kapot()).toBeNull();
      await store.kennislinks.note(telink, false);
      expect(await kapot()).toBeNull();
    });

    it('goes for good after its days in the bin, with what everybody could read', async () => {
      const id = await make();
      await bij('rik').discard(id, 1);
      await store.close();
      klok.nu = '2026-07-05T12:00:00.000Z';
      store = await open();
      expect(await proef.sql('select stuk from kennis')).toEqual([]);
      expect(await proef.sql(`select handeling from logboek where soort = 'kennis'`)).toMatchObject([
        { handeling: 'opruimen' },
      ]);
    });
  });
}
