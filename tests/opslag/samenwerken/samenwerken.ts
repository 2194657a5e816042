// What a store does for who work on one design together, whatever the database: the same tests for each.

import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

const nu = '2026-06-01T12:00:00.000Z';
const schrijven = { titel: 'Onze kaart', inhoud: { a: 1 } };
const onbekend = { ok: false, code: 'onbekend' };
const verboden = { ok: false, code: 'verboden' };
const zin = {
  tekst: 'Hoort dit bij de buren?',
  plek: { soort: 'regio', gemeente: 'GM0344' },
  noemt: [],
} as const;

/** Opens a store at a new place before each test: an organisation with three members, and somebody who is in none. */
export function testSamenwerken(maak: () => Promise<Proefplaats>): void {
  describe('working on a design together', () => {
    let proef: Proefplaats;
    let store: Store;
    let stuk: string;
    const klok = { nu };
    const bij = (id: string) => store.opmerkingenFor({ id });
    const openbaar = (id: string) => store.vrijgavenFor({ id });

    beforeEach(async () => {
      proef = await maak();
      klok.nu = nu;
      store = await openStore(proef.plaats, () => new Date(klok.nu));
      for (const id of ['ans', 'bo', 'leo', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { ans: 'adviseur', bo: 'adviseur', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
      const gemaakt = await store.for({ id: 'ans' }).createFor('wij', 'ontwerp', schrijven);
      if (!gemaakt.ok) throw new Error('not made');
      stuk = gemaakt.stuk.id;
    });
    afterEach(async () => {
      await store.close();
    });

    /** What this person reads, the first first. */
    async function read(id: string) {
      const uitslag = await bij(id).list(stuk);
      if (!uitslag.ok) throw new Error(uitslag.code);
      return uitslag.waarde;
    }
    const first = async (id: string) => (await read(id)).opmerkingen[0]?.id ?? '';

    it('lets who sees a design say something of a place on its map, and nobody else', async () => {
      expect(await bij('leo').say(stuk, zin)).toMatchObject({ ok: true });
      expect(await bij('ver').say(stuk, zin)).toEqual(onbekend);
      expect(await bij('ver').list(stuk)).toEqual(onbekend);
      const { opmerkingen, leden } = await read('ans');
      expect(opmerkingen).toMatchObject([
        {
          naam: 'Naam van leo',
          lid: true,
          vanU: false,
          tekst: zin.tekst,
          plek: zin.plek,
          bijVersie: 1,
          gemaaktOp: nu,
          opgelostOp: null,
        },
      ]);
      expect(leden.map(({ id }) => id)).toEqual(['ans', 'bo', 'leo']);
      // Of one's own design nobody is there to be mentioned.
      const eigen = await store.for({ id: 'ver' }).create('ontwerp', schrijven);
      expect(await bij('ver').say(eigen.id, { ...zin, plek: null })).toMatchObject({ ok: true });
      expect(await bij('ver').say(eigen.id, { ...zin, noemt: ['ans'] })).toEqual({ ok: false, code: 'lid' });
    });

    it('resolves, opens again, throws away and takes back: by who writes there, and by who said it', async () => {
      await bij('leo').say(stuk, zin);
      await bij('ans').say(stuk, { ...zin, tekst: 'Van Ans', plek: null });
      const [vanLeo, vanAns] = (await read('leo')).opmerkingen.map(({ id }) => id);
      expect(await bij('leo').settle(stuk, vanAns ?? '', true)).toEqual(verboden);
      expect(await bij('leo').remove(stuk, vanAns ?? '')).toEqual(verboden);
      expect(await bij('ver').remove(stuk, vanAns ?? '')).toEqual(onbekend);
      expect(await bij('ans').remove(stuk, 'bestaat-niet')).toEqual(onbekend);
      klok.nu = '2026-06-02T12:00:00.000Z';
      expect(await bij('leo').settle(stuk, vanLeo ?? '', true)).toMatchObject({ ok: true });
      expect((await read('bo')).opmerkingen[0]).toMatchObject({
        opgelostOp: klok.nu,
        opgelostDoor: 'Naam van leo',
      });
      expect(await bij('bo').settle(stuk, vanLeo ?? '', false)).toMatchObject({ ok: true });
      expect((await read('bo')).opmerkingen[0]).toMatchObject({ opgelostOp: null, opgelostDoor: null });
      expect(await bij('leo').remove(stuk, vanLeo ?? '')).toMatchObject({ ok: true });
      expect((await read('bo')).opmerkingen[0]).toMatchObject({ verwijderdOp: klok.nu });
      expect(await bij('leo').recover(stuk, vanLeo ?? '')).toMatchObject({ ok: true });
      expect((await read('bo')).opmerkingen[0]).toMatchObject({ verwijderdOp: null });
    });

    it('keeps what was thrown away for its term, and no longer', async () => {
      await bij('ans').say(stuk, zin);
      await bij('ans').remove(stuk, await first('ans'));
      klok.nu = '2026-06-30T12:00:00.000Z';
      await store.for({ id: 'ans' }).list();
      expect((await read('ans')).opmerkingen).toHaveLength(1);
      klok.nu = '2026-07-02T12:00:00.000Z';
      await store.for({ id: 'ans' }).list();
      expect((await read('ans')).opmerkingen).toEqual([]);
    });

    it('writes to who is mentioned, once, and not to who left or to whom it says itself', async () => {
      await bij('ans').say(stuk, { ...zin, noemt: ['bo', 'bo', 'ans'] });
      await Promise.all([store.tellGenoemden(), store.tellGenoemden()]);
      const berichten = await proef.sql('select naar, soort, gegevens from post');
      expect(berichten).toEqual([
        {
          naar: 'bo@voorbeeld.nl',
          soort: 'genoemd',
          gegevens: JSON.stringify({ ontwerp: stuk, titel: 'Onze kaart', door: 'Naam van ans' }),
        },
      ]);
      expect((await read('leo')).opmerkingen[0]?.noemt).toEqual(['Naam van bo']);
      await proef.sql(`update opmerking set verteld = 0`, `delete from lid where persoon = 'bo'`);
      expect(await store.tellGenoemden()).toBe(0);
    });

    it('does not show what members say to who has a link', async () => {
      const link = await store.deellinksFor({ id: 'ans' }).create(stuk, 7, 'opmerken');
      if (!link.ok) throw new Error('no link');
      await bij('ans').say(stuk, zin);
      await store.addOpmerking(link.waarde.sleutel, { naam: 'Gast', tekst: 'Mooi' });
      const gezien = await store.openDeellink(link.waarde.sleutel);
      expect(gezien?.opmerkingen.map(({ tekst }) => tekst)).toEqual(['Mooi']);
      expect((await read('leo')).opmerkingen.map(({ naam, lid }) => [naam, lid])).toEqual([
        ['Naam van ans', true],
        ['Gast', false],
      ]);
    });

    it('tells who has a design open, and that anything became of it, to who may see it', async () => {
      const { meekijken } = store;
      expect(await meekijken.enter('ans', stuk, 'een')).toBe(true);
      expect(await meekijken.enter('ans', stuk, 'nog een')).toBe(true);
      expect(await meekijken.enter('leo', stuk, 'twee')).toBe(true);
      expect(await meekijken.enter('ver', stuk, 'drie')).toBe(false);
      const look = async () => (await meekijken.look([stuk])).get(stuk);
      const begin = await look();
      expect(begin).toMatchObject({
        versie: 1,
        titel: 'Onze kaart',
        door: { naam: 'Naam van ans' },
        weg: false,
      });
      expect(begin?.aanwezig.map(({ naam }) => naam)).toEqual(['Naam van ans', 'Naam van leo']);
      const marks = [begin?.opmerkingen];
      await bij('leo').say(stuk, zin);
      marks.push((await look())?.opmerkingen);
      await bij('leo').settle(stuk, await first('leo'), true);
      marks.push((await look())?.opmerkingen);
      await bij('leo').remove(stuk, await first('leo'));
      marks.push((await look())?.opmerkingen);
      expect(new Set(marks).size).toBe(4);
      // Another program on the same database sees the same.
      const ander = await openStore(proef.plaats, () => new Date(klok.nu));
      await ander.for({ id: 'bo' }).update(stuk, 1, { titel: 'Van Bo', inhoud: {} });
      expect(await look()).toMatchObject({ versie: 2, titel: 'Van Bo', door: { persoon: 'bo' } });
      klok.nu = '2026-06-01T12:00:30.000Z';
      await ander.meekijken.stay(['twee']);
      await ander.close();
      klok.nu = '2026-06-01T12:01:00.000Z';
      expect((await look())?.aanwezig.map(({ naam }) => naam)).toEqual(['Naam van leo']);
      await meekijken.leave(['twee']);
      expect((await look())?.aanwezig).toEqual([]);
    });

    it('makes one version public, which nobody sees when it is withdrawn or the design is in the bin', async () => {
      expect(await openbaar('leo').publish(stuk)).toEqual(verboden);
      expect(await openbaar('ver').publish(stuk)).toEqual(onbekend);
      expect(await store.openVrijgave(stuk)).toBeUndefined();
      expect(await openbaar('ans').publish(stuk)).toMatchObject({ ok: true, waarde: { versie: 1 } });
      await store.for({ id: 'bo' }).update(stuk, 1, { titel: 'Nog geheim', inhoud: { a: 2 } });
      expect(await store.openVrijgave(stuk)).toEqual({
        id: stuk,
        soort: 'ontwerp',
        titel: 'Onze kaart',
        inhoud: { a: 1 },
        van: 'Naam van wij',
        versie: 1,
        gemaaktOp: nu,
      });
      expect(await openbaar('leo').get(stuk)).toMatchObject({ ok: true, waarde: { versie: 1 } });
      await store.for({ id: 'bo' }).discard(stuk, 2);
      expect(await store.openVrijgave(stuk)).toBeUndefined();
      await store.for({ id: 'bo' }).recover(stuk);
      expect(await openbaar('leo').withdraw(stuk)).toEqual(verboden);
      expect(await openbaar('bo').withdraw(stuk)).toMatchObject({ ok: true });
      expect(await store.openVrijgave(stuk)).toBeUndefined();
    });

    it('leaves nothing of who goes: not who said it, who resolved it, who is mentioned or who is there', async () => {
      await bij('bo').say(stuk, { ...zin, noemt: ['ans'] });
      await bij('ans').say(stuk, { ...zin, noemt: ['bo'] });
      await bij('bo').settle(stuk, await first('bo'), true);
      await openbaar('bo').publish(stuk);
      await store.meekijken.enter('bo', stuk, 'venster');
      const stroom = await store.mensen.exportOf('bo');
      let alles = '';
      for (let stap = await stroom?.next(); stap?.done === false; stap = await stroom?.next())
        alles += stap.value;
      expect(JSON.parse(alles)).toMatchObject({
        besprekingen: [{ tekst: zin.tekst, plek: 'regio GM0344' }],
        vrijgaven: [{ titel: 'Onze kaart' }],
      });
      expect(await store.mensen.remove('bo')).toMatchObject({ ok: true });
      for (const tabel of ['opmerking', 'aanwezig', 'vrijgave'])
        expect(JSON.stringify(await proef.sql(`select * from ${tabel}`)), tabel).not.toContain('"bo"');
      // What a member said is not what somebody with a link said, also when they are gone.
      expect((await read('ans')).opmerkingen[0]).toMatchObject({ naam: null, lid: true });
    });
  });
}
