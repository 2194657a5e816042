// What a store does with organisations, whatever the database: the same tests for each.

import { bewaring } from '@samenhang/core';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';

const nu = '2026-06-01T12:00:00.000Z';
const schrijven = { titel: 'van ons', inhoud: { a: 1 } };
const onbekend = { ok: false, code: 'onbekend' };
const verboden = { ok: false, code: 'verboden' };
const tekst = { naam: 'Partner', soort: 'gemeente', code: null } as const;

/** Adds an organisation with these members, past the store. */
export async function addOrganisatie(
  { sql }: Proefplaats,
  id: string,
  leden: Readonly<Record<string, string>>,
): Promise<void> {
  await sql(
    `insert into organisatie (id, naam, soort, gemaakt_op) values ('${id}', 'Naam van ${id}', 'gemeente', '${nu}')`,
    ...Object.entries(leden).map(
      ([persoon, rol]) =>
        `insert into lid (persoon, organisatie, rol) values ('${persoon}', '${id}', '${rol}')`,
    ),
  );
}

/** Opens a store at a new place before each test: an organisation with three members, and one with another. */
export function testOrganisaties(maak: () => Promise<Proefplaats>): void {
  describe('organisations', () => {
    let proef: Proefplaats;
    let store: Store;
    const klok = { nu };
    const als = (id: string) => store.for({ id });
    const bij = (id: string) => store.organisatiesFor({ id });

    beforeEach(async () => {
      proef = await maak();
      klok.nu = nu;
      store = await openStore(proef.plaats, () => new Date(klok.nu));
      for (const id of ['bea', 'ans', 'leo', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { bea: 'beheerder', ans: 'adviseur', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
    });
    afterEach(async () => {
      await store.close();
    });

    it('keeps what is an organisation’s for its members, by their role, and for nobody else', async () => {
      const gemaakt = await als('ans').createFor('wij', 'ontwerp', schrijven);
      if (!gemaakt.ok) throw new Error('not made');
      const { id } = gemaakt.stuk;
      expect(gemaakt.stuk).toMatchObject({ organisatie: 'wij', versie: 1 });
      expect(await als('leo').get(id)).toMatchObject(schrijven);
      expect((await als('bea').list()).map((stuk) => stuk.id)).toEqual([id]);
      expect(await als('leo').update(id, 1, schrijven)).toEqual(verboden);
      expect(await als('leo').discard(id, 1)).toEqual(verboden);
      expect(await als('leo').createFor('wij', 'ontwerp', schrijven)).toEqual(verboden);
      expect(await als('bea').update(id, 1, { ...schrijven, titel: 'twee' })).toMatchObject({ ok: true });
      expect(await als('ans').update(id, 1, schrijven)).toMatchObject({ ok: false, code: 'gewijzigd' });
      expect(await als('ver').get(id)).toBeUndefined();
      expect(await als('ver').update(id, 2, schrijven)).toEqual(onbekend);
      expect(await als('ver').history(id)).toEqual([]);
      expect(await als('ver').createFor('wij', 'ontwerp', schrijven)).toEqual(onbekend);
      expect((await als('leo').history(id)).map(({ wie }) => wie)).toEqual(['Naam van ans', 'Naam van bea']);
    });

    it('makes one’s own an organisation’s, once, and keeps what happened to it', async () => {
      const { id } = await als('leo').create('ontwerp', schrijven);
      expect(await als('leo').handOver(id, 'wij')).toEqual(verboden);
      expect(await als('ans').handOver(id, 'wij')).toEqual(onbekend);
      const eigen = await als('ans').create('ontwerp', schrijven);
      expect(await als('ans').handOver(eigen.id, 'zij')).toEqual(onbekend);
      expect(await als('ans').handOver(eigen.id, 'wij')).toMatchObject({
        ok: true,
        stuk: { organisatie: 'wij', versie: 2 },
      });
      expect(await als('ans').handOver(eigen.id, 'wij')).toEqual(verboden);
      expect((await als('leo').history(eigen.id)).map(({ handeling }) => handeling)).toEqual([
        'gemaakt',
        'overgedragen',
      ]);
    });

    it('shows and changes members by role, from the version that is there, and writes it down', async () => {
      expect(await bij('leo').leden('wij')).toEqual(verboden);
      expect(await bij('ver').leden('wij')).toEqual(onbekend);
      expect(await bij('ans').leden('wij')).toMatchObject({
        waarde: [
          { naam: 'Naam van ans', rol: 'adviseur', versie: 1 },
          { rol: 'beheerder' },
          { rol: 'lezer' },
        ],
      });
      expect(await bij('ans').changeRol('wij', 'ans', 1, 'beheerder')).toEqual(verboden);
      expect(await bij('ver').changeRol('wij', 'leo', 1, 'beheerder')).toEqual(onbekend);
      expect(await bij('bea').changeRol('wij', 'leo', 1, 'griffier')).toMatchObject({
        ok: true,
        waarde: { rol: 'griffier', versie: 2 },
      });
      expect(await bij('bea').changeRol('wij', 'leo', 1, 'lezer')).toMatchObject({ code: 'gewijzigd' });
      expect(await bij('bea').changeRol('wij', 'ver', 1, 'lezer')).toEqual(onbekend);
      expect((await bij('leo').removeLid('wij', 'leo', 2)).ok).toBe(true);
      expect(await als('leo').list()).toEqual([]);
      expect(await bij('bea').logboek('wij')).toMatchObject({
        waarde: [
          { wie: 'Naam van leo', handeling: 'weggooien', wat: 'Naam van leo', voor: 'griffier', na: null },
          { wie: 'Naam van bea', handeling: 'wijzigen', wat: 'Naam van leo', voor: 'lezer', na: 'griffier' },
        ],
      });
      expect(await bij('ans').logboek('wij')).toEqual(verboden);
    });

    it('never goes without somebody who manages it, also when two leave at once', async () => {
      const laatste = { ok: false, code: 'laatste' };
      expect(await bij('bea').changeRol('wij', 'bea', 1, 'lezer')).toEqual(laatste);
      expect(await bij('bea').removeLid('wij', 'bea', 1)).toEqual(laatste);
      await bij('bea').changeRol('wij', 'ans', 1, 'beheerder');
      const tweede = await openStore(proef.plaats);
      const weg = await Promise.all([
        bij('bea').removeLid('wij', 'bea', 1),
        tweede.organisatiesFor({ id: 'ans' }).changeRol('wij', 'ans', 2, 'lezer'),
      ]);
      await tweede.close();
      expect(weg.filter(({ ok }) => ok)).toHaveLength(1);
      expect(
        await proef.sql(`select rol from lid where organisatie = 'wij' and rol = 'beheerder'`),
      ).toHaveLength(1);
    });

    it('shows by a link that piece and nothing else, until the link ends', async () => {
      const gemaakt = await als('ans').createFor('wij', 'ontwerp', schrijven);
      const id = gemaakt.ok ? gemaakt.stuk.id : '';
      await als('ans').create('ontwerp', { ...schrijven, titel: 'ander' });
      const links = store.deellinksFor({ id: 'ans' });
      const link = await links.create(id, 7);
      if (!link.ok) throw new Error('not shared');
      expect(await store.openDeellink(link.waarde.sleutel)).toMatchObject({
        ...schrijven,
        van: 'Naam van wij',
      });
      expect(await store.openDeellink(id)).toBeUndefined();
      expect(await store.deellinksFor({ id: 'leo' }).create(id, 7)).toEqual(verboden);
      expect(await store.deellinksFor({ id: 'ver' }).withdraw(id, link.waarde.id)).toEqual(onbekend);
      expect((await store.deellinksFor({ id: 'bea' }).withdraw(id, link.waarde.id)).ok).toBe(true);
      expect(await store.openDeellink(link.waarde.sleutel)).toBeUndefined();
      expect(await links.list(id)).toEqual({ ok: true, waarde: [] });
    });

    it('keeps nothing longer than the table of retention says', async () => {
      const termijnen = await proef.sql('select wat, dagen from bewaartermijn order by wat');
      expect(termijnen.length).toBeGreaterThan(2);
      for (const { wat, dagen } of termijnen)
        expect(bewaring.find((een) => een.wat === wat)?.dagen, String(wat)).toBe(dagen);
      const tot = '2026-05-31T12:00:00.000Z';
      await proef.sql(
        `insert into sessie (id, "expiresAt", token, "createdAt", "updatedAt", "userId")
         values ('oud', '${tot}', 'oud', '${tot}', '${tot}', 'bea')`,
        `insert into uitnodiging (id, organisatie, rol, email, sleutelhash, wie, gemaakt_op, verloopt_op)
         values ('oud', 'wij', 'lezer', 'x@voorbeeld.nl', 'h', 'bea', '2026-01-01', '2026-05-01T00:00:00.000Z'),
                ('nog', 'wij', 'lezer', 'y@voorbeeld.nl', 'i', 'bea', '2026-01-01', '2026-05-20T00:00:00.000Z')`,
      );
      // It is looked at once a minute.
      klok.nu = '2026-06-01T12:02:00.000Z';
      await als('bea').list();
      expect(await proef.sql('select id from sessie')).toEqual([]);
      expect(await proef.sql('select id from uitnodiging')).toEqual([{ id: 'nog' }]);
    });

    it('invites somebody once, by who manages it', async () => {
      const uitnodigingen = store.uitnodigingenFor({ id: 'bea' });
      const gast = { email: 'gast@voorbeeld.nl', rol: 'griffier' } as const;
      expect(await store.uitnodigingenFor({ id: 'ans' }).create('wij', gast)).toEqual(verboden);
      const gemaakt = await uitnodigingen.create('wij', gast);
      if (!gemaakt.ok) throw new Error('not invited');
      const { sleutel } = gemaakt.waarde;
      const nieuw = { naam: 'Gast', email: gast.email, wachtwoordhash: 'x' };
      const keren = await Promise.all([
        store.accounts.acceptUitnodiging(sleutel, nieuw),
        store.accounts.acceptUitnodiging(sleutel, nieuw),
      ]);
      expect(keren.filter(Boolean)).toHaveLength(1);
      expect(await bij('bea').leden('wij')).toMatchObject({
        waarde: expect.arrayContaining([
          expect.objectContaining({ naam: 'Gast', rol: 'griffier' }),
        ]) as unknown,
      });
      expect(await uitnodigingen.list('wij')).toEqual({ ok: true, waarde: [] });
    });

    it('has one organisation for a code, made and changed by who manages one', async () => {
      const code = 'GM0363';
      expect(await bij('ans').create({ ...tweedeTekst, code })).toEqual(verboden);
      const gemaakt = await bij('bea').create({ ...tweedeTekst, code });
      if (!gemaakt.ok) throw new Error('not made');
      expect(await bij('ver').create({ ...tweedeTekst, code })).toEqual({ ok: false, code: 'bezet' });
      expect(await bij('ver').update('zij', 1, { ...tekst, code })).toEqual({ ok: false, code: 'bezet' });
      expect(await bij('ver').update('zij', 1, tekst)).toMatchObject({ ok: true, waarde: { versie: 2 } });
      expect(await bij('ver').update('zij', 1, tekst)).toMatchObject({ ok: false, code: 'gewijzigd' });
      expect(await bij('ver').update(gemaakt.waarde.id, 1, tekst)).toEqual(onbekend);
      expect(await bij('ans').update('wij', 1, tekst)).toEqual(verboden);
      expect(await bij('leo').get('wij')).toMatchObject({ ok: true, waarde: { naam: 'Naam van wij' } });
    });
  });
}

const tweedeTekst = { naam: 'Tweede', soort: 'gemeente' } as const;
