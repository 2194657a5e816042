// What a store does with rooms in which peers review one another, whatever the database: the same tests for each.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backupStore, moveStore, openStore, restoreStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, filePlace, makeDir, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';
import { afspraak, begin, eigen, geheim, plek, regels, titel } from './kringstof.ts';

/** Opens a store at a new place before each test, with a room in which three take part and one learns. */
export function testKringen(maak: () => Promise<Proefplaats>): void {
  describe('rooms in which peers review one another', () => {
    let proef: Proefplaats;
    let store: Store;
    let kring: string;
    const klok = { nu: '2026-06-01T12:00:00.000Z' };
    const open = (plaats = proef.plaats) => openStore(plaats, () => new Date(klok.nu));
    const als = (id: string) => store.kringenFor({ id });

    beforeEach(async () => {
      klok.nu = '2026-06-01T12:00:00.000Z';
      proef = await maak();
      store = await open();
      for (const id of ['gast', 'deel', 'rijk', 'leer', 'baas', 'red']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gast: 'bestuurder', baas: 'beheerder' });
      await addOrganisatie(proef, 'server', { red: 'beheerder' });
      await proef.sql(`insert into instelling (naam, waarde) values ('organisatie', 'server')`);
      const gemaakt = await als('gast').create(begin);
      if (!gemaakt.ok) throw new Error(gemaakt.code);
      kring = gemaakt.waarde.id;
      await joins('deel', 'deelnemer');
      await joins('rijk', 'deelnemer');
      await joins('leer', 'leerder');
    });
    afterEach(async () => {
      await store.close();
    });

    async function joins(wie: string, rol: 'deelnemer' | 'leerder'): Promise<string> {
      const nodiging = await als('gast').invite(kring, { email: await mail(wie), rol });
      if (!nodiging.ok) throw new Error(nodiging.code);
      const { sleutel } = nodiging.waarde;
      expect(await als(wie).accept({ sleutel, hoedanigheid: `Hoedanig ${wie}`, regels })).toMatchObject({
        ok: true,
      });
      return sleutel;
    }

    async function mail(wie: string): Promise<string> {
      const [rij] = await proef.sql(`select email from persoon where id = '${wie}'`);
      return (rij as { email: string }).email;
    }

    async function say(wie: string, soort: 'eigen' | 'notitie' | 'systeemvraag', tekst: string) {
      klok.nu = new Date(Date.parse(klok.nu) + 1000).toISOString();
      const gezegd = await als(wie).addTekst(kring, { soort, thema: null, tekst });
      if (!gezegd.ok) throw new Error(gezegd.code);
      return gezegd.waarde;
    }

    const texts = async (wie: string) => {
      const gelezen = await als(wie).read(kring);
      return gelezen.ok ? gelezen.waarde.teksten.map(({ tekst }) => tekst) : gelezen.code;
    };

    /** All bytes of the database where it is a file, and all rows of its rooms where it is a server. */
    async function everything(): Promise<string> {
      const rijen: unknown[] = [];
      for (const tabel of [
        'kring',
        'kringlid',
        'kringsleutel',
        'kringtekst',
        'kringafspraak',
        'logboek',
        'post',
      ])
        rijen.push(await proef.sql(`select * from ${tabel}`));
      const { plaats } = proef;
      const bytes =
        'bestand' in plaats
          ? readdirSync(dirname(plaats.bestand))
              .filter((naam) => naam.startsWith(basename(plaats.bestand)))
              .map((naam) => readFileSync(join(dirname(plaats.bestand), naam), 'latin1'))
          : [];
      return JSON.stringify(rijen) + bytes.join('');
    }

    it('is for who takes part, who agreed to its rules; of nobody else it is even there', async () => {
      const gelezen = await als('leer').read(kring);
      expect(gelezen).toMatchObject({ ok: true, waarde: { titel, rol: 'leerder', staat: 'voorbereiding' } });
      expect(
        gelezen.ok && gelezen.waarde.leden.map(({ persoon, rol, regels: r }) => [persoon, rol, r]),
      ).toEqual([
        ['deel', 'deelnemer', regels],
        ['gast', 'gastheer', regels],
        ['leer', 'leerder', regels],
        ['rijk', 'deelnemer', regels],
      ]);
      for (const wie of ['baas', 'red']) {
        expect(await als(wie).list()).toEqual([]);
        expect(await als(wie).read(kring)).toEqual({ ok: false, code: 'onbekend' });
        expect(await als(wie).addAfspraak(kring, afspraak)).toEqual({ ok: false, code: 'onbekend' });
        expect(await als(wie).move(kring, 1, { naar: 'lopend' })).toEqual({ ok: false, code: 'onbekend' });
      }
      expect(await als('deel').create(begin)).toEqual({ ok: false, code: 'verboden' });
    });

    it('opens by a link that works once, for who was invited and for nobody else', async () => {
      await als('leer').leave(kring);
      const uit = await als('gast').invite(kring, { email: await mail('leer'), rol: 'leerder' });
      if (!uit.ok) throw new Error(uit.code);
      const { sleutel } = uit.waarde;
      expect(JSON.stringify(await proef.sql('select * from kringnodiging'))).not.toContain(sleutel);
      const woord = { sleutel, hoedanigheid: 'x', regels };
      expect(await als('baas').findNodiging(sleutel)).toBeUndefined();
      expect(await als('baas').accept(woord)).toEqual({ ok: false, code: 'onbekend' });
      expect(await als('leer').findNodiging(sleutel)).toMatchObject({ rol: 'leerder' });
      // The one seat for who learns is promised.
      expect(await als('gast').invite(kring, { email: 'a@b.nl', rol: 'leerder' })).toMatchObject({
        code: 'vol',
      });
      expect(await als('leer').accept(woord)).toMatchObject({ ok: true });
      await als('leer').leave(kring);
      expect(await als('leer').accept(woord)).toEqual({ ok: false, code: 'onbekend' });
      expect(await als('deel').invite(kring, { email: 'a@b.nl', rol: 'deelnemer' })).toEqual({
        ok: false,
        code: 'verboden',
      });
    });

    it('shows what is noted for oneself to nobody else, and lets who learns read along', async () => {
      await say('deel', 'eigen', eigen);
      await say('deel', 'notitie', geheim);
      expect(await texts('deel')).toEqual([eigen, geheim]);
      for (const wie of ['gast', 'rijk', 'leer']) expect(await texts(wie)).toEqual([geheim]);
      const ding = { soort: 'notitie', thema: null, tekst: 'x' } as const;
      expect(await als('leer').addTekst(kring, ding)).toEqual({ ok: false, code: 'verboden' });
      expect(await say('leer', 'eigen', 'mijne')).toMatchObject({ tekst: 'mijne' });
      const [eerste] = await proef.sql(`select id from kringtekst where soort = 'eigen' and wie = 'deel'`);
      const { id } = eerste as { id: string };
      for (const wie of ['gast', 'rijk', 'leer', 'baas'])
        expect(await als(wie).removeTekst(kring, id, 1)).toEqual({ ok: false, code: 'onbekend' });
      expect(await als('gast').changeTekst(kring, id, 1, { ...ding, soort: 'eigen' })).toMatchObject({
        ok: false,
        code: 'onbekend',
      });
    });

    it('keeps nothing of it in the open: not in the database, not in a log, not in the post', async () => {
      await say('deel', 'eigen', eigen);
      await say('deel', 'notitie', geheim);
      await als('gast').addAfspraak(kring, afspraak);
      const alles = await everything();
      for (const tekst of [eigen, geheim, titel, afspraak.wat, 'Hoedanig deel', 'Wethouder van Proefstad'])
        expect(alles, tekst).not.toContain(tekst);
    });

    it('sends a question on when all agreed to it as it is, and not before', async () => {
      const { id } = await say('deel', 'systeemvraag', 'Wie betaalt?');
      expect(await als('leer').consent(kring, id, 1, true)).toEqual({ ok: false, code: 'verboden' });
      for (const wie of ['gast', 'deel', 'rijk']) await als(wie).consent(kring, id, 1, true);
      await als('rijk').consent(kring, id, 1, false);
      expect(await als('gast').send(kring, id, 1)).toEqual({ ok: false, code: 'bezet' });
      await als('rijk').consent(kring, id, 1, true);
      const inhoud = { soort: 'systeemvraag', thema: null, tekst: 'Wie betaalt wat?' } as const;
      expect(await als('gast').changeTekst(kring, id, 1, inhoud)).toMatchObject({
        ok: true,
        waarde: { versie: 2, instemming: { allen: false, voor: [] } },
      });
      expect(await als('gast').send(kring, id, 2)).toEqual({ ok: false, code: 'bezet' });
      expect(await als('gast').consent(kring, id, 1, true)).toMatchObject({ code: 'gewijzigd' });
      for (const wie of ['gast', 'deel', 'rijk']) await als(wie).consent(kring, id, 2, true);
      expect(await als('rijk').send(kring, id, 2)).toMatchObject({
        ok: true,
        waarde: { verzondenOp: klok.nu },
      });
      expect(await als('deel').consent(kring, id, 2, false)).toEqual({ ok: false, code: 'beeindigd' });
      expect(await als('gast').removeTekst(kring, id, 2)).toEqual({ ok: false, code: 'beeindigd' });
    });

    it('refuses a change from another version, and tells what is there now', async () => {
      const gemaakt = await als('gast').addAfspraak(kring, afspraak);
      if (!gemaakt.ok) throw new Error(gemaakt.code);
      const { id } = gemaakt.waarde;
      expect(
        await als('deel').changeAfspraak(kring, id, 1, { ...afspraak, voortgang: 'loopt' }),
      ).toMatchObject({
        waarde: { versie: 2, voortgang: 'loopt' },
      });
      expect(await als('rijk').changeAfspraak(kring, id, 1, afspraak)).toMatchObject({
        code: 'gewijzigd',
        huidig: { versie: 2, wat: afspraak.wat },
      });
      expect(await als('gast').move(kring, 7, { naar: 'lopend' })).toMatchObject({ code: 'gewijzigd' });
      expect(await als('deel').move(kring, 1, { naar: 'lopend' })).toEqual({ ok: false, code: 'verboden' });
      expect(await als('gast').move(kring, 1, { naar: 'vernietigd' })).toEqual({
        ok: false,
        code: 'beeindigd',
      });
    });

    it('destroys what was said on its day, to the last byte; agreements stay, and looking back comes by itself', async () => {
      await say('deel', 'eigen', eigen);
      await say('deel', 'notitie', geheim);
      await als('gast').addAfspraak(kring, afspraak);
      const sporen = await proef.sql(
        'select inhoud as spoor from kringtekst union all select sleutel as spoor from kringsleutel',
      );
      const zegels = sporen.map((rij) => (rij as { spoor: string }).spoor);
      expect(zegels).toHaveLength(3);
      expect(await als('gast').move(kring, 1, { naar: 'gesloten', ...plek })).toMatchObject({ ok: true });
      expect(await store.tickKringen('2026-08-31')).toEqual({ vernietigd: 0, herinnerd: 0 });
      expect(await texts('deel')).toEqual([eigen, geheim]);
      klok.nu = '2026-09-01T00:10:00.000Z';
      const tweede = await open();
      try {
        const rondes = await Promise.all([store, tweede].map((s) => s.tickKringen('2026-09-01')));
        expect(rondes.map(({ vernietigd }) => vernietigd).toSorted()).toEqual([0, 1]);
      } finally {
        await tweede.close();
      }
      const alles = await everything();
      for (const zegel of zegels) expect(alles).not.toContain(zegel);
      for (const tabel of ['kringtekst', 'kringsleutel', 'kringinstemming'])
        expect(await proef.sql(`select * from ${tabel}`)).toEqual([]);
      const na = await als('leer').read(kring);
      expect(na).toMatchObject({
        waarde: { staat: 'vernietigd', vernietigdOp: klok.nu, teksten: [], afspraken: [afspraak] },
      });
      expect(await als('deel').addTekst(kring, { soort: 'eigen', thema: null, tekst: 'x' })).toMatchObject({
        code: 'beeindigd',
      });
      expect(await store.tickKringen('2027-04-01')).toEqual({ vernietigd: 0, herinnerd: 1 });
      expect(await store.tickKringen('2027-04-02')).toEqual({ vernietigd: 0, herinnerd: 0 });
      const post = await proef.sql('select naar, soort, gegevens from post');
      expect(post).toHaveLength(3);
      expect(post[0]).toMatchObject({ soort: 'kringterugblik', gegevens: '{"datum":"2027-04-01"}' });
    });

    it('is in a copy without what was said; moves to another database with all of it', async () => {
      await say('deel', 'eigen', eigen);
      await say('deel', 'notitie', geheim);
      await als('gast').addAfspraak(kring, afspraak);
      const zegels = await proef.sql(
        'select inhoud as spoor from kringtekst union all select sleutel from kringsleutel',
      );
      await store.close();
      const dir = makeDir();
      const bestand = join(dir, 'kopie.backup');
      await backupStore(proef.plaats, bestand, undefined);
      const kopie = gunzipSync(readFileSync(bestand)).toString('utf8');
      for (const tekst of [eigen, geheim, titel, afspraak.wat, 'Hoedanig'])
        expect(kopie, tekst).not.toContain(tekst);
      for (const rij of zegels) expect(kopie).not.toContain((rij as { spoor: string }).spoor);
      const terug = filePlace(dir);
      await restoreStore(terug.plaats, bestand, undefined);
      store = await open(terug.plaats);
      expect(await texts('deel')).toEqual([]);
      expect(await als('deel').read(kring)).toMatchObject({ waarde: { titel, afspraken: [afspraak] } });
      // The room goes on, with a new key.
      expect(
        await als('deel').addTekst(kring, { soort: 'notitie', thema: null, tekst: 'verder' }),
      ).toMatchObject({
        ok: true,
      });
      await store.close();
      const verhuisd = filePlace(dir);
      await moveStore(proef.plaats, verhuisd.plaats);
      store = await open(verhuisd.plaats);
      expect(await texts('deel')).toEqual([eigen, geheim]);
    });

    it('gives somebody their own notes to take along, and lets them go with their account', async () => {
      await say('deel', 'eigen', eigen);
      await say('gast', 'eigen', 'van de gastheer');
      await say('deel', 'notitie', geheim);
      let uitvoer = '';
      const stroom = await store.mensen.exportOf('deel');
      for (let stap = await stroom?.next(); stap?.done === false; stap = await stroom?.next())
        uitvoer += stap.value;
      expect(JSON.parse(uitvoer)).toMatchObject({
        kringen: [{ kring, rol: 'deelnemer', regels, eigenNotities: [{ tekst: eigen }] }],
      });
      for (const tekst of ['van de gastheer', geheim, titel]) expect(uitvoer).not.toContain(tekst);
      expect(await store.mensen.remove('gast')).toEqual({ ok: true });
      const na = await als('deel').read(kring);
      expect(na).toMatchObject({ ok: true, waarde: { rol: 'gastheer' } });
      expect(await store.mensen.remove('deel')).toEqual({ ok: true });
      expect(await texts('rijk')).toEqual([geheim]);
      expect(await store.mensen.remove('rijk')).toEqual({ ok: true });
      // Who only learns is left: of the room nothing stays.
      expect(await proef.sql('select * from kring')).toEqual([]);
      expect(await proef.sql('select * from kringtekst')).toEqual([]);
    });
  });
}
