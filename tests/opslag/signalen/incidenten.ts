// What a store does with incidents, whatever the database: the same tests for each.

import {
  INCIDENTVRAGEN,
  type Incidentinvoer,
  type Incidentonderzoek,
  leegIncident,
} from '@samenhang/core/incident';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

const onderzoek: Incidentonderzoek = {
  ...leegIncident,
  titel: 'Uitval in de opvang',
  domeinen: ['zorg'],
  antwoorden: Object.fromEntries(INCIDENTVRAGEN.map(({ vraag }) => [vraag, `Over ${vraag}.`])),
};
const vandaag = '2026-06-01';
const stap = (naam: Incidentinvoer['stap'], anders: Partial<Incidentinvoer> = {}): Incidentinvoer => ({
  stap: naam,
  reden: 'Zo is het.',
  besluit: { keuze: 'regel', maatregelen: [], regel: 'Plicht tot melden' },
  uitkomst: null,
  terugkijken: '2028-03-01',
  ...anders,
});
const met = (inhoud: unknown) => ({ titel: '', inhoud });

/** Opens a store at a new place before each test: an organisation with somebody for each kind of role, and another. */
export function testIncidenten(maak: () => Promise<Proefplaats>): void {
  describe('incidents', () => {
    let proef: Proefplaats;
    let store: Store;
    const klok = { nu: `${vandaag}T12:00:00.000Z` };
    const bij = (id: string) => store.incidentenFor({ id });

    beforeEach(async () => {
      klok.nu = `${vandaag}T12:00:00.000Z`;
      proef = await maak();
      store = await openStore(proef.plaats, () => new Date(klok.nu));
      for (const id of ['gea', 'bea', 'leo', 'ver']) await addPersoon(proef, id);
      await addOrganisatie(proef, 'wij', { gea: 'griffier', bea: 'beheerder', leo: 'lezer' });
      await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
    });
    afterEach(async () => {
      await store.close();
    });

    async function make(): Promise<string> {
      const gemaakt = await bij('gea').createFor('wij', met(onderzoek));
      if (!gemaakt.ok) throw new Error(gemaakt.code);
      return gemaakt.stuk.id;
    }
    /** These steps one after another, from this version on; the last version. */
    async function walk(id: string, versie: number, ...stappen: readonly Incidentinvoer[]): Promise<number> {
      let nu = versie;
      for (const een of stappen) {
        const na = await bij('gea').step(id, nu, een, vandaag);
        if (!na.ok) throw new Error(`${een.stap}: ${JSON.stringify(na)}`);
        nu = na.stuk.versie;
      }
      return nu;
    }
    const post = () => proef.sql(`select naar, soort, gegevens from post order by naar`);

    it('are of their organisation alone until it makes them public, and again when it closes them', async () => {
      const id = await make();
      expect(await bij('leo').createFor('wij', met(onderzoek))).toMatchObject({ code: 'verboden' });
      expect(await bij('ver').createFor('wij', met(onderzoek))).toMatchObject({ code: 'onbekend' });
      expect(await bij('leo').get(id)).toMatchObject({ inhoud: { onderzoek, verloop: [] } });
      expect([await bij('ver').get(id), await store.incidenten()]).toEqual([undefined, []]);
      expect(await bij('ver').step(id, 1, stap('openbaar_maken'), vandaag)).toMatchObject({
        code: 'onbekend',
      });
      expect(await bij('leo').step(id, 1, stap('openbaar_maken'), vandaag)).toMatchObject({
        code: 'verboden',
      });
      const versie = await walk(id, 1, stap('besluiten'), stap('openbaar_maken'));
      expect(await store.incidenten()).toMatchObject([
        { id, organisatie: { id: 'wij' }, inhoud: { onderzoek, verloop: [{ stap: 'besluiten' }, {}] } },
      ]);
      // What everybody reads is not thrown away.
      expect(await bij('gea').discard(id, versie)).toEqual({ ok: false, code: 'bezet' });
      const dicht = await walk(id, versie, stap('sluiten'));
      expect(await store.incidenten()).toEqual([]);
      expect(await proef.sql('select inhoud from incident')).toEqual([{ inhoud: null }]);
      expect(await bij('gea').discard(id, dicht)).toMatchObject({ ok: true });
      expect(await bij('gea').recover(id)).toMatchObject({ ok: true });
    });

    it('are changed from one version, and what was written before can be put back', async () => {
      const id = await make();
      const na = await bij('bea').update(id, 1, met({ ...onderzoek, titel: 'Herzien' }));
      expect(na).toMatchObject({ ok: true, stuk: { versie: 2, titel: 'Herzien' } });
      expect(await bij('gea').step(id, 1, stap('besluiten'), vandaag)).toMatchObject({
        code: 'gewijzigd',
        huidig: { versie: 2 },
      });
      const eerder = await bij('gea').atVersion(id, 1);
      const was = (eerder?.inhoud as { onderzoek: Incidentonderzoek } | undefined)?.onderzoek;
      // Put back after a step: the step stays.
      const versie = await walk(id, 2, stap('besluiten'));
      expect(await bij('gea').update(id, versie, met(was))).toMatchObject({
        ok: true,
        stuk: { inhoud: { onderzoek, verloop: [{ stap: 'besluiten', op: klok.nu }] } },
      });
      expect((await bij('leo').history(id)).map(({ handeling }) => handeling)).toEqual([
        'gemaakt',
        'gewijzigd',
        'gewijzigd',
        'gewijzigd',
      ]);
      expect(await bij('gea').step(id, 4, stap('besluiten'), vandaag)).toEqual({
        ok: false,
        code: 'ongeldig',
        fouten: [{ pad: 'stap', code: 'niet-nu' }],
      });
      expect(await bij('gea').update(id, 4, met({ ...onderzoek, opgave: 'geen' }))).toMatchObject({
        code: 'ongeldig',
        fouten: [{ pad: 'opgave', code: 'onbekend' }],
      });
    });

    it('come back by themselves: a message for each day, once, to who may look back, from two servers too', async () => {
      const id = await make();
      await walk(id, 1, stap('besluiten'));
      expect(await store.remindIncidenten('2028-02-29')).toBe(0);
      const tweede = await openStore(proef.plaats, () => new Date(klok.nu));
      const keer = await Promise.all([
        store.remindIncidenten('2028-03-01'),
        tweede.remindIncidenten('2028-03-01'),
      ]);
      await tweede.close();
      expect(keer.toSorted()).toEqual([0, 1]);
      expect(await store.remindIncidenten('2028-04-01')).toBe(0);
      const berichten = await post();
      expect(berichten.map(({ naar }) => naar)).toEqual(['bea@voorbeeld.nl', 'gea@voorbeeld.nl']);
      expect(JSON.parse(berichten[0]?.gegevens as string)).toEqual({
        incident: id,
        titel: onderzoek.titel,
        datum: '2028-03-01',
      });
      // Another day, another message; none of what was looked back at or lies in the bin.
      const versie = await walk(id, 2, stap('verzetten', { terugkijken: '2029-01-01' }));
      expect(await store.remindIncidenten('2028-12-31')).toBe(0);
      expect(await store.remindIncidenten('2029-01-01')).toBe(1);
      const klaar = await walk(
        id,
        versie,
        stap('terugkijken', { uitkomst: 'gehouden', terugkijken: '2030-01-01' }),
      );
      await bij('gea').discard(id, klaar);
      expect(await store.remindIncidenten('2030-01-01')).toBe(0);
      await bij('gea').recover(id);
      expect(await store.remindIncidenten('2030-01-01')).toBe(1);
      expect(await post()).toHaveLength(6);
    });

    it('go for good from the bin, with all that was kept beside them', async () => {
      const id = await make();
      await bij('gea').discard(id, 1);
      klok.nu = '2026-07-02T12:00:01.000Z';
      await store.close();
      store = await openStore(proef.plaats, () => new Date(klok.nu));
      expect(await bij('gea').list()).toEqual([]);
      expect(await proef.sql('select stuk from incident')).toEqual([]);
      expect(await proef.sql(`select soort, handeling from logboek where object = '${id}'`)).toEqual([
        { soort: 'incident', handeling: 'opruimen' },
      ]);
    });
  });
}
