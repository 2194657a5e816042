// What a store does with long work, whatever the database: one row decides, whoever asks and however many work at it.

import { openStore, type Store } from '@samenhang/server/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

const taak = {
  soort: 'los-op',
  titel: 'proef',
  vraag: { n: 3, gewichten: [1, -1, 1] },
  seconden: 60,
  kanWachten: false,
};
const stilteMs = 15_000;

/** A store at one new place for all: two organisations, and people with a role in them. */
export function testRekentaken(maak: () => Promise<Proefplaats>): void {
  describe('long work', () => {
    tests(maak);
  });
}

function tests(maak: () => Promise<Proefplaats>): void {
  let proef: Proefplaats;
  let store: Store;
  const klok = { nu: Date.parse('2026-06-01T12:00:00.000Z') };
  const bij = (id: string) => store.rekentakenFor({ id });

  beforeAll(async () => {
    proef = await maak();
    store = await openStore(proef.plaats, () => new Date(klok.nu));
    for (const id of ['ans', 'leo', 'raf', 'ver', 'los']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'wij', { ans: 'adviseur', leo: 'lezer', raf: 'raadslid' });
    await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
  });
  beforeEach(async () => {
    klok.nu = Date.parse('2026-06-01T12:00:00.000Z');
    await proef.sql('delete from rekentaak');
  });
  afterAll(async () => {
    await store.close();
  });

  /** Begins a task that may be begun. */
  async function begin(
    wie: string,
    meer: { readonly organisatie?: string; readonly kanWachten?: boolean } = {},
  ) {
    const begonnen = await bij(wie).begin({ ...taak, ...meer });
    if (!begonnen.ok) throw new Error(begonnen.code);
    return begonnen.taak.id;
  }

  /** What was heard of a worker was heard so many milliseconds ago, by whatever clock. */
  async function silence(id: string, ms: number) {
    await proef.sql(`update rekentaak set levensteken = levensteken - ${ms} where id = '${id}'`);
  }

  it('is begun by who has a role for it, for themselves or for their organisation, and seen by nobody else', async () => {
    for (const wie of ['leo', 'los'])
      expect(await bij(wie).begin(taak)).toEqual({ ok: false, code: 'verboden' });
    const eigen = await begin('raf');
    expect(await bij('raf').begin({ ...taak, organisatie: 'wij' })).toEqual({ ok: false, code: 'verboden' });
    expect(await bij('ver').begin({ ...taak, organisatie: 'wij' })).toEqual({ ok: false, code: 'onbekend' });
    const ons = await begin('ans', { organisatie: 'wij' });
    expect((await bij('raf').list()).map(({ id }) => id).sort()).toEqual([eigen, ons].sort());
    expect((await bij('leo').list()).map(({ id }) => id)).toEqual([ons]);
    expect(await bij('leo').cancel(ons)).toBe('verboden');
    for (const wie of ['ver', 'los']) {
      expect(await bij(wie).list()).toEqual([]);
      expect(await bij(wie).get(ons)).toBeUndefined();
      expect(await bij(wie).uitkomst(ons)).toBeUndefined();
      expect(await bij(wie).cancel(eigen)).toBe('onbekend');
    }
    expect(await bij('ans').get(eigen)).toBeUndefined();
  });

  it('takes room of an organisation, also what one cannot see of another; and hours of its day', async () => {
    const quota = { open: 2, secondenPerDag: 200 };
    expect(await bij('ans').begin(taak, quota)).toMatchObject({ ok: true });
    expect(await bij('raf').begin(taak, quota)).toMatchObject({ ok: true });
    expect(await bij('raf').begin(taak, quota)).toEqual({ ok: false, code: 'vol', hoogstens: 2 });
    // Another organisation has room of its own.
    expect(await bij('ver').begin(taak, quota)).toMatchObject({ ok: true });
    for (const wie of ['ans', 'raf']) await bij(wie).cancel((await bij(wie).list())[0]?.id ?? '');
    expect(await bij('raf').begin({ ...taak, seconden: 100 }, quota)).toEqual({
      ok: false,
      code: 'op',
      hoogstens: 200,
    });
    klok.nu += 25 * 3_600_000;
    expect(await bij('raf').begin({ ...taak, seconden: 100 }, quota)).toMatchObject({ ok: true });
  });

  it('goes first where the organisation has little in the row, and last where it can wait', async () => {
    const eerste = await begin('ans');
    const tweede = await begin('ans');
    const lui = await begin('ver', { kanWachten: true });
    const ander = await begin('ver');
    const volgorde: string[] = [];
    for (let id = await store.takenkast.next(); id !== undefined; id = await store.takenkast.next()) {
      volgorde.push(id);
      await store.takenkast.claim(id, 'w');
    }
    // Both have one that stands in front; those were asked in the same moment.
    expect(volgorde.slice(0, 3).sort()).toEqual([eerste, tweede, ander].sort());
    expect(volgorde.indexOf(eerste)).toBeLessThan(volgorde.indexOf(tweede));
    expect(volgorde.at(-1)).toBe(lui);
  });

  it('is done by one worker at a time, and what came of it is written once', async () => {
    const { takenkast: kast } = store;
    const id = await begin('ans');
    const beurten = await Promise.all([kast.claim(id, 'a'), kast.claim(id, 'b'), kast.claim(id, 'c')]);
    const [beurt, ...rest] = beurten.filter((een) => een !== undefined);
    expect([beurt?.vraag, beurt?.poging, rest]).toEqual([taak.vraag, 1, []]);
    if (!beurt) throw new Error('nobody has it');
    expect(await kast.beat(beurt, { aandeel: 0.5, waarde: 7 })).toBe('door');
    expect(await bij('ans').get(id)).toMatchObject({ staat: 'bezig', stand: { aandeel: 0.5, waarde: 7 } });
    // It falls silent, and another goes on: then the first has lost it, however late it comes.
    await kast.reap(stilteMs);
    expect((await bij('ans').get(id))?.staat).toBe('bezig');
    await silence(id, stilteMs + 1000);
    await kast.reap(stilteMs);
    const tweede = await kast.claim(id, 'd');
    if (!tweede) throw new Error('nobody went on');
    expect(await kast.beat(beurt, undefined)).toBe('weg');
    expect(await kast.finish(beurt, { soort: 'klaar', uitkomst: 'van de eerste' })).toBeUndefined();
    expect(await kast.finish(tweede, { soort: 'klaar', uitkomst: 'van de tweede' })).toBe('klaar');
    expect(await kast.finish(tweede, { soort: 'klaar', uitkomst: 'nog eens' })).toBeUndefined();
    expect(await bij('ans').uitkomst(id)).toEqual({ waarde: 'van de tweede' });
    expect(await bij('ans').get(id)).toMatchObject({ staat: 'klaar', pogingen: 2, heeftUitkomst: true });
    expect(await kast.claim(id, 'e')).toBeUndefined();
  });

  it('stops after three tries, with the reason of the last', async () => {
    const { takenkast: kast } = store;
    const id = await begin('ans');
    for (const staat of ['wacht', 'wacht', 'mislukt']) {
      const beurt = await kast.claim(id, 'w');
      if (!beurt) throw new Error('it does not wait');
      expect(await kast.finish(beurt, { soort: 'opnieuw', reden: 'kapot' })).toBe(staat);
    }
    expect(await bij('ans').get(id)).toMatchObject({ staat: 'mislukt', reden: 'kapot', pogingen: 3 });
    expect(await kast.claim(id, 'w')).toBeUndefined();
    // So does one that takes its worker along each time; stopping a worker is no try.
    const dodelijk = await begin('ans');
    for (let k = 0; k < 3; k += 1) {
      const beurt = await kast.claim(dodelijk, 'w');
      if (k === 0 && beurt) {
        expect(await kast.finish(beurt, { soort: 'terug' })).toBe('wacht');
        await kast.claim(dodelijk, 'w');
      }
      await silence(dodelijk, stilteMs + 1000);
      await kast.reap(stilteMs);
    }
    expect(await bij('ans').get(dodelijk)).toMatchObject({
      staat: 'mislukt',
      reden: 'werker-verloren',
      pogingen: 3,
    });
  });

  it('is ended by who asked for it: at once where it waits, at the next sign of life where it is being done', async () => {
    const { takenkast: kast } = store;
    const [wacht, bezig, stil] = [await begin('ans'), await begin('ans'), await begin('ans')];
    expect(await bij('ans').cancel(wacht)).toMatchObject({ staat: 'afgebroken', heeftUitkomst: false });
    expect(await kast.claim(wacht, 'w')).toBeUndefined();
    const beurt = await kast.claim(bezig, 'w');
    if (!beurt) throw new Error('it does not wait');
    expect(await bij('ans').cancel(bezig)).toMatchObject({ staat: 'bezig', stopt: true });
    expect(await kast.beat(beurt, undefined)).toBe('stop');
    expect(await kast.finish(beurt, { soort: 'afgebroken', uitkomst: 1 })).toBe('afgebroken');
    expect(await bij('ans').uitkomst(bezig)).toEqual({ waarde: 1 });
    // What is over stays so.
    expect(await bij('ans').cancel(bezig)).toMatchObject({ staat: 'afgebroken' });
    await kast.claim(stil, 'w');
    await bij('ans').cancel(stil);
    await silence(stil, stilteMs + 1000);
    await kast.reap(stilteMs);
    expect((await bij('ans').get(stil))?.staat).toBe('afgebroken');
  });

  it('is kept for a month after it ended, and then goes; with the person whose it is, it goes at once', async () => {
    const [oud, open] = [await begin('ans'), await begin('ans')];
    await bij('ans').cancel(oud);
    klok.nu += 31 * 86_400_000;
    await store.for({ id: 'ans' }).list();
    expect((await bij('ans').list()).map(({ id }) => id)).toEqual([open]);
    await proef.sql(`delete from persoon where id = 'ans'`);
    expect(await proef.sql('select id from rekentaak')).toEqual([]);
  });
}
