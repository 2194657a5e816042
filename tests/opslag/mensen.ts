// What a store does with the accounts of people, whatever the database: the same tests for each.

import { leegSignaal } from '@samenhang/core/signaal';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';
import { addOrganisatie } from './organisaties.ts';

const nu = '2026-06-01T12:00:00.000Z';
const ver = '2026-06-09T12:00:00.000Z';

/** Where the number of who is gone stays: the page /over/privacy says so. */
const blijft = ['geschiedenis', 'logboek', 'signaalstap'];

/** The names of all tables, past the store. */
async function listTables({ plaats, sql }: Proefplaats): Promise<string[]> {
  const rijen = await sql(
    'adres' in plaats
      ? `select table_name as naam from information_schema.tables where table_schema = 'public'`
      : `select name as naam from sqlite_master where type = 'table'`,
  );
  return rijen.map(({ naam }) => String(naam));
}

/** The tables in which one of these stands, in whatever column. */
async function findTraces(proef: Proefplaats, sporen: readonly string[]): Promise<string[]> {
  const gevonden: string[] = [];
  for (const tabel of await listTables(proef)) {
    const tekst = JSON.stringify(await proef.sql(`select * from "${tabel}"`)).toLowerCase();
    if (sporen.some((spoor) => tekst.includes(spoor.toLowerCase()))) gevonden.push(tabel);
  }
  return gevonden.sort();
}

/** Opens a store at a new place before each test: an organisation with two who manage it, and one with one. */
export function testMensen(maak: () => Promise<Proefplaats>): void {
  describe('accounts', () => {
    let proef: Proefplaats;
    let store: Store;

    beforeEach(async () => {
      proef = await maak();
      store = await openStore(proef.plaats, () => new Date(nu));
      for (const id of ['quirijn', 'bea', 'leo']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { quirijn: 'beheerder', bea: 'beheerder' });
      await addOrganisatie(proef, 'zij', { bea: 'beheerder', leo: 'lezer' });
    });
    afterEach(async () => {
      await store.close();
    });

    /** Leaves something of Quirijn in every table where something of somebody can be. */
    async function leaveTraces(): Promise<{ readonly eigen: string; readonly vanOns: string }> {
      const stukken = store.for({ id: 'quirijn' });
      const eigen = await stukken.create('ontwerp', { titel: 'Van Quirijn alleen', inhoud: { a: 1 } });
      await stukken.update(eigen.id, 1, { titel: 'Van Quirijn zelf', inhoud: { a: 2 } });
      const ons = await stukken.createFor('wij', 'ontwerp', { titel: 'van ons', inhoud: { b: 1 } });
      if (!ons.ok) throw new Error('not made');
      for (const stuk of [eigen.id, ons.stuk.id]) await store.deellinksFor({ id: 'quirijn' }).create(stuk, 7);
      const gast = { email: 'gast@voorbeeld.nl', rol: 'lezer' } as const;
      await store.uitnodigingenFor({ id: 'quirijn' }).create('wij', gast);
      await store.uitnodigingenFor({ id: 'bea' }).create('zij', { ...gast, email: 'quirijn@voorbeeld.nl' });
      const stempels = `'${nu}', '${nu}'`;
      await proef.sql(
        `insert into inlogwijze (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
         values ('inlog', 'quirijn', 'credential', 'quirijn', 'hash van quirijn', ${stempels})`,
        `insert into sessie (id, "expiresAt", token, "userId", "userAgent", "createdAt", "updatedAt")
         values ('s', '${ver}', 't', 'quirijn', 'Firefox', ${stempels})`,
        `insert into verificatie (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
         values ('v', 'voor', '{"wie":"quirijn"}', '${ver}', ${stempels})`,
        `insert into browser (persoon, kenmerk, gezien_op) values ('quirijn', 'k', '${nu}')`,
        `insert into passkey (id, persoon, kenmerk, naam, sleutel, teller, gemaakt_op)
         values ('pk', 'quirijn', 'kenmerk', 'Telefoon van Quirijn', 'publieke sleutel', 4294967295, '${nu}')`,
        `insert into passkeyvraag (vraaghash, persoon, verloopt_op) values ('h', 'quirijn', '${ver}')`,
        `insert into herstelsleutel (persoon, sleutelhash, verloopt_op) values ('quirijn', 'h', '${ver}')`,
        `insert into post (id, naar, taal, soort, gegevens, gemaakt_op, volgende_op)
         values ('p', 'quirijn@voorbeeld.nl', 'nl', 'proef', '{}', '${nu}', '${nu}')`,
        `insert into opmerking (id, stuk, naam, tekst, gemaakt_op)
         values ('o', '${eigen.id}', 'Iemand', 'Mooi, Quirijn', '${nu}')`,
      );
      const werk = { soort: 'los-op', vraag: { n: 2 }, seconden: 1, kanWachten: true };
      const rekentaken = store.rekentakenFor({ id: 'quirijn' });
      await rekentaken.begin({ ...werk, titel: 'Som van Quirijn' });
      await rekentaken.begin({ ...werk, titel: 'som van ons', organisatie: 'wij' });
      await sendSignaal();
      return { eigen: eigen.id, vanOns: ons.stuk.id };
    }

    /** Sends a signal as Quirijn, who hides it as the redactie. */
    async function sendSignaal(): Promise<void> {
      const signalen = store.signalenFor({ id: 'quirijn' });
      const signaal = await signalen.create('wij', {
        ...leegSignaal,
        titel: 'Wachten',
        wat: 'Wachten op hulp',
        naden: ['wachten'],
        rol: 'beleid',
      });
      await proef.sql(`insert into instelling (naam, waarde) values ('organisatie', 'wij')`);
      const van = signaal.ok ? [{ id: signaal.waarde.id, versie: 1 }] : [];
      expect((await signalen.doDaad({ daad: 'verbergen', van, naar: [], reden: 'x' })).ok).toBe(true);
    }

    async function takeAlong() {
      const stroom = await store.mensen.exportOf('quirijn');
      let tekst = '';
      for (let stap = await stroom?.next(); stap?.done === false; stap = await stroom?.next())
        tekst += stap.value;
      return JSON.parse(tekst) as Readonly<Record<string, unknown>>;
    }

    it('gives somebody all that is kept of them and by them, and nothing that opens a door', async () => {
      const { eigen, vanOns } = await leaveTraces();
      const alles = await takeAlong();
      expect(alles).toMatchObject({
        schema: 'samenhang/mijn-gegevens',
        account: { id: 'quirijn', naam: 'Naam van quirijn', email: 'quirijn@voorbeeld.nl' },
        inlogwijzen: [{ soort: 'credential' }],
        sessies: [{ browser: 'Firefox', begonnenOp: nu }],
        browsers: [{ gezienOp: nu }],
        passkeys: [{ naam: 'Telefoon van Quirijn', gebruiktOp: null }],
        organisaties: [{ id: 'wij', rol: 'beheerder' }],
        ontwerpen: [
          {
            id: eigen,
            inhoud: { a: 2 },
            versies: [{ titel: 'Van Quirijn alleen', inhoud: { a: 1 } }, { versie: 2 }],
            links: [{ mag: 'lezen' }],
            opmerkingen: [{ naam: 'Iemand', tekst: 'Mooi, Quirijn' }],
          },
        ],
        werkBijOrganisaties: [{ stuk: vanOns, organisatie: 'Naam van wij', inhoud: { b: 1 } }],
        signalen: [{ organisatie: 'wij', staat: 'verborgen', inhoud: { titel: 'Wachten' } }],
        berichten: [{ soort: 'proef' }],
        rekentaken: expect.arrayContaining([
          expect.objectContaining({ titel: 'Som van Quirijn', vraag: { n: 2 } }),
          expect.objectContaining({ titel: 'som van ons' }),
        ]) as unknown,
      });
      const tekst = JSON.stringify(alles);
      expect(tekst).toContain('gast@voorbeeld.nl');
      expect(tekst).not.toMatch(/hash van quirijn|sleutelhash|"token"/u);
      // Of who is no longer a member, what is in the organisation's designs stays there.
      await proef.sql(`delete from lid where persoon = 'quirijn'`);
      const { werkBijOrganisaties } = await takeAlong();
      expect(werkBijOrganisaties).toMatchObject([{ stuk: vanOns, handeling: 'gemaakt' }]);
      expect(JSON.stringify(werkBijOrganisaties)).not.toContain('van ons');
      expect(await store.mensen.exportOf('bestaat-niet')).toBeUndefined();
    });

    it('removes somebody from every table, and leaves to an organisation what is its own', async () => {
      const { eigen, vanOns } = await leaveTraces();
      expect((await findTraces(proef, ['quirijn'])).length).toBeGreaterThan(10);
      expect(await store.mensen.remove('quirijn')).toEqual({ ok: true });
      expect(await findTraces(proef, ['@voorbeeld.nl'])).toEqual(['persoon', 'uitnodiging']);
      expect(await findTraces(proef, ['quirijn@', 'naam van quirijn', 'van quirijn', eigen])).toEqual([]);
      expect(await findTraces(proef, ['quirijn'])).toEqual(blijft);
      expect(await store.for({ id: 'bea' }).history(vanOns)).toMatchObject([{ wie: null, titel: 'van ons' }]);
      const logboek = await store.organisatiesFor({ id: 'bea' }).logboek('wij');
      expect(logboek.ok && logboek.waarde[0]).toMatchObject({
        soort: 'lid',
        handeling: 'weggooien',
        wie: null,
        wat: null,
      });
    });

    it('does not leave an organisation without who manages it, and says which', async () => {
      expect(await store.mensen.remove('bea')).toEqual({
        ok: false,
        organisaties: [{ id: 'zij', naam: 'Naam van zij' }],
      });
      expect(await store.accounts.describe('bea')).toBeDefined();
      // Of two that go at once, one stays.
      await proef.sql(`delete from lid where organisatie = 'zij'`);
      const gaan = await Promise.all(['bea', 'quirijn'].map((wie) => store.mensen.remove(wie)));
      expect(gaan.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('takes a challenge once and in time, and a passkey only when what it counts has gone on', async () => {
      const { passkeys } = store.mensen;
      await passkeys.keepVraag('een', 'quirijn');
      await passkeys.keepVraag('twee', undefined);
      const tweemaal = await Promise.all([1, 2].map(() => passkeys.takeVraag('een', 'quirijn')));
      expect(tweemaal.toSorted()).toEqual([false, true]);
      expect(await passkeys.takeVraag('twee', 'quirijn')).toBe(false);
      await passkeys.keepVraag('drie', undefined);
      await proef.sql(`update passkeyvraag set verloopt_op = '${nu}'`);
      expect(await passkeys.takeVraag('drie', undefined)).toBe(false);
      const nieuw = { kenmerk: 'k', naam: 'Telefoon', sleutel: 's', teller: 4_294_967_294 };
      const id = (await passkeys.add('quirijn', nieuw)) ?? '';
      expect(await passkeys.add('bea', nieuw)).toBeUndefined();
      expect(await passkeys.find('k')).toMatchObject({ persoon: 'quirijn', teller: 4_294_967_294 });
      const tellers = [4_294_967_294, 0, 4_294_967_295];
      const gebruikt: boolean[] = [];
      for (const teller of tellers) gebruikt.push(await passkeys.use(id, teller));
      expect(gebruikt).toEqual([false, false, true]);
      expect([await passkeys.remove('bea', id), await passkeys.remove('quirijn', id)]).toEqual([false, true]);
    });

    it('changes a name wherever it stands, and a password with the end of all other sessions', async () => {
      await leaveTraces();
      await proef.sql(
        `insert into sessie (id, "expiresAt", token, "userId", "createdAt", "updatedAt")
         values ('deze', '${ver}', 'd', 'quirijn', '${nu}', '${nu}')`,
      );
      await store.mensen.rename('quirijn', 'Robin');
      const leden = await store.organisatiesFor({ id: 'bea' }).leden('wij');
      expect(leden.ok && leden.waarde.map(({ naam }) => naam)).toEqual(['Naam van bea', 'Robin']);
      await store.mensen.changePassword('quirijn', 'nieuw', 'deze');
      expect(await store.mensen.passwordOf('quirijn')).toEqual({
        email: 'quirijn@voorbeeld.nl',
        hash: 'nieuw',
      });
      expect((await store.accounts.sessies('quirijn')).map(({ id }) => id)).toEqual(['deze']);
      expect(await proef.sql('select * from herstelsleutel')).toEqual([]);
      expect(await store.mensen.passwordOf('bea')).toBeUndefined();
    });

    it('says in the log of an organisation what went out of its bin, and in nobody’s what was their own', async () => {
      const { eigen, vanOns } = await leaveTraces();
      const stukken = store.for({ id: 'quirijn' });
      await stukken.discard(vanOns, 1);
      await stukken.discard(eigen, 2);
      await store.close();
      store = await openStore(proef.plaats, () => new Date('2026-07-02T12:00:00.000Z'));
      const logboek = await store.organisatiesFor({ id: 'bea' }).logboek('wij');
      expect(logboek.ok && logboek.waarde[0]).toMatchObject({
        soort: 'ontwerp',
        handeling: 'opruimen',
        wie: null,
        voor: { weggegooidOp: nu },
      });
      expect(await proef.sql(`select object from logboek where handeling = 'opruimen'`)).toEqual([
        { object: vanOns },
      ]);
      expect(await store.for({ id: 'bea' }).list()).toEqual([]);
    });

    it('keeps what is said by a link, for who works on the piece, and for nobody else', async () => {
      const gemaakt = await store.for({ id: 'bea' }).createFor('wij', 'ontwerp', { titel: 'x', inhoud: {} });
      if (!gemaakt.ok) throw new Error('not made');
      const { id } = gemaakt.stuk;
      const link = await store.deellinksFor({ id: 'bea' }).create(id, 7, 'opmerken');
      if (!link.ok) throw new Error('not shared');
      const { sleutel } = link.waarde;
      const gezegd = await store.addOpmerking(sleutel, { naam: 'Gast', tekst: 'Mooi' });
      if (!gezegd.ok) throw new Error('not said');
      const { opmerking } = gezegd;
      expect(await store.openDeellink(sleutel)).toMatchObject({ mag: 'opmerken', opmerkingen: [opmerking] });
      const bij = (wie: string) => store.opmerkingenFor({ id: wie });
      expect(await bij('quirijn').list(id)).toMatchObject({ ok: true, waarde: { opmerkingen: [opmerking] } });
      expect(await bij('leo').list(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('leo').remove(id, opmerking.id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('quirijn').remove(id, opmerking.id)).toMatchObject({ ok: true });
      await store.for({ id: 'bea' }).discard(id, 1);
      expect(await store.addOpmerking(sleutel, { naam: 'Gast', tekst: 'te laat' })).toEqual({
        ok: false,
        code: 'link',
      });
    });
  });
}
