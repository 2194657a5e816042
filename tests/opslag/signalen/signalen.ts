import { openStore } from '@samenhang/server/store';
import { describe, expect, it } from 'vitest';
import { zendersMigratie } from '../../../packages/server/src/store/migraties/signalen/zenders.ts';
import { openAdapter } from '../../../packages/server/src/store/plaats.ts';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';
import { alles, inhoud, useSignalen } from './proef.ts';

/** Opens a store at a new place before each test: the organisation of the server, and two others. */
export function testSignalen(maak: () => Promise<Proefplaats>): void {
  describe('signals', () => {
    const { hier, bij, titles, counts, send } = useSignalen(maak);

    it('are sent for an organisation, and read by its members and by the redactie, by nobody else', async () => {
      const { id } = await send('rik', 'wij');
      expect(await titles('rik')).toEqual([inhoud.titel]);
      expect(await titles('leo')).toEqual([inhoud.titel]);
      expect(await titles('red')).toEqual([inhoud.titel]);
      expect(await titles('ver')).toEqual([]);
      expect(await bij('ver').get(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('ver').history(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('leo').create('wij', inhoud)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('ver').create('wij', inhoud)).toEqual({ ok: false, code: 'onbekend' });
      const blad = await bij('red').get(id);
      expect(blad).toMatchObject({
        ok: true,
        waarde: {
          inhoud,
          zender: { organisatie: 'wij' },
          aantal: 1,
          eerste: [{ id }],
          mag: { wijzigen: false, redigeren: true },
        },
      });
      // Nothing tells who sent it.
      expect(JSON.stringify(blad)).not.toContain('rik');
    });

    it('are found by words and by what they have, counted, and shown by pages', async () => {
      await send('rik', 'wij');
      await send('rik', 'wij', {
        titel: 'Vervoer',
        wat: 'De bus stopt aan de grens.',
        naden: ['regiogrens'],
      });
      await send('ver', 'zij', { titel: 'Geld', wat: 'Twee potten.', naden: ['geld'] });
      expect(await titles('red', { tekst: 'wacht loketten' })).toEqual(['Wachten op een woning']);
      expect(await titles('red', { tekst: 'LOKET' })).toEqual(['Wachten op een woning']);
      expect(await titles('red', { tekst: 'loket bus' })).toEqual([]);
      expect(await titles('red', { tekst: `"' or 1=1 -- *` })).toEqual([]);
      expect(await titles('red', { tekst: '!?' })).toEqual(['Geld', 'Vervoer', 'Wachten op een woning']);
      const grens = [
        [
          { soort: 'naad', waarde: 'regiogrens' },
          { soort: 'naad', waarde: 'geld' },
        ],
        [{ soort: 'gemeente', waarde: 'GM0106' }],
      ] as const;
      expect(await titles('red', { groepen: grens })).toEqual(['Geld', 'Vervoer']);
      expect(await titles('rik', { groepen: grens })).toEqual(['Vervoer']);
      expect(await titles('red', { organisatie: 'zij' })).toEqual(['Geld']);
      expect(await titles('red', { tot: '2026-05-31' })).toEqual([]);
      expect(await titles('red', { van: '2026-06-01', tot: '2026-06-01' })).toHaveLength(3);
      const deel = await bij('red').search({ ...alles, vanaf: 1, hoogstens: 1 });
      expect(deel.signalen.map((signaal) => signaal.inhoud.titel)).toEqual(['Vervoer']);
      expect([deel.totaal, deel.geteld]).toEqual([3, 3]);
      expect(deel.tellingen).toContainEqual({ soort: 'taak', waarde: 'jeugdhulp', aantal: 3 });
      expect(deel.tellingen).toContainEqual({ soort: 'naad', waarde: 'geld', aantal: 1 });
    });

    it('are changed by who sent them, from the version that they saw; what stood there stays in the history', async () => {
      const { id } = await send('rik', 'wij');
      const anders = { ...inhoud, titel: 'Anders', naden: ['geld'] as const };
      expect(await bij('leo').change(id, 1, anders)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('red').change(id, 1, anders)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('rik').change(id, 1, anders)).toMatchObject({ ok: true, waarde: { versie: 2 } });
      expect(await bij('rik').change(id, 1, inhoud)).toMatchObject({
        ok: false,
        code: 'gewijzigd',
        huidig: { versie: 2 },
      });
      expect(await titles('rik', { tekst: 'Anders' })).toEqual(['Anders']);
      expect(await titles('rik', { groepen: [[{ soort: 'naad', waarde: 'wachten' }]] })).toEqual([]);
      expect(await bij('leo').history(id)).toMatchObject({
        ok: true,
        waarde: [
          { soort: 'ingestuurd', organisatie: 'wij', inhoud: null },
          { soort: 'gewijzigd', inhoud: { titel: inhoud.titel } },
        ],
      });
      expect(await counts()).toEqual(
        [
          ['alles', ''],
          ['indeling', 'jeugdregio'],
          ['naad', 'geld'],
          ['taak', 'jeugdhulp'],
          ['wet', 'Jeugdwet'],
        ].map(([soort, waarde]) => ({
          soort,
          waarde,
          gemeente: 'GM0106',
          zender: 'wij',
          kwartaal: '2026-2',
          aantal: 1,
        })),
      );
    });

    it('that were sent before counts knew who sent them, are counted anew', async () => {
      await send('rik', 'wij');
      await send('rik', 'wij', { gebied: { soort: 'regio', indeling: 'jeugdregio', code: 'x' } });
      await send('ver', 'zij', { gebied: null, taken: [] });
      const weg = await send('ver', 'zij');
      await bij('ver').withdraw(weg.id, 1);
      await bij('red').doDaad({
        daad: 'herschrijven',
        van: [{ id: (await send('ver', 'zij')).id, versie: 1 }],
        naar: [{ ...inhoud, naden: ['geld'] }],
        reden: 'Korter.',
      });
      const voor = await counts();
      expect(voor.length).toBeGreaterThan(10);
      await hier.store.close();
      const opServer = 'adres' in hier.proef.plaats;
      for (const vraag of [
        'drop table signaaltelling',
        'create table signaaltelling (soort text, waarde text, gemeente text, kwartaal text, aantal integer)',
        ...(opServer ? ['alter table signaaltelling owner to samenhang', 'drop index signaal_zien'] : []),
      ])
        await hier.proef.sql(vraag);
      // That change of the schema alone: later ones need not know of it.
      const adapter = await openAdapter(hier.proef.plaats);
      await adapter.db.transaction().execute((db) => zendersMigratie(adapter.soort).up(db));
      await adapter.close();
      hier.store = await openStore(hier.proef.plaats, () => new Date(hier.nu));
      expect(await counts()).toEqual(voor);
    });

    it('are withdrawn by who sent them: they count no longer, and are gone after their term', async () => {
      const { id } = await send('rik', 'wij');
      expect(await bij('leo').withdraw(id, 1)).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('rik').withdraw(id, 1)).toEqual({ ok: true, waarde: undefined });
      expect(await titles('rik')).toEqual([]);
      expect(await titles('rik', { staten: ['ingetrokken'] })).toEqual([inhoud.titel]);
      expect(await counts()).toEqual([]);
      expect(await bij('rik').change(id, 2, inhoud)).toEqual({ ok: false, code: 'beeindigd' });
      hier.nu = '2026-07-02T12:00:00.000Z';
      await hier.store.close();
      hier.store = await openStore(hier.proef.plaats, () => new Date(hier.nu));
      expect(await bij('rik').get(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await hier.proef.sql('select * from signaalstap')).toEqual([]);
    });

    it('tell who has the same task and seam from the minimum, and ask them with one message each', async () => {
      await hier.proef.sql(
        `update organisatie set code = 'GM0114' where id = 'zij'`,
        `update organisatie set code = 'GM0106' where id = 'wij'`,
        `update persoon set taal = 'en' where id = 'ver'`,
      );
      for (const id of ['kim', 'bob']) await addPersoon(hier.proef, id);
      await hier.proef.sql(
        `insert into lid (persoon, organisatie, rol) values ('kim', 'zij', 'lezer')`,
        `insert into lid (persoon, organisatie, rol) values ('bob', 'zij', 'adviseur')`,
      );
      await addOrganisatie(hier.proef, 'los', { bob: 'adviseur' });
      const plek = (code: string) => ({ gebied: { soort: 'gemeente', code } as const });
      const { id } = await send('rik', 'wij');
      const post = () =>
        hier.proef.sql('select naar, taal, soort, gegevens, sleutel from post order by naar');
      await send('ver', 'zij', plek('GM0114'));
      await send('ver', 'zij', plek('GM0114'));
      // No code, so nobody can ask it.
      await send('bob', 'los', plek('GM0119'));
      // Another task with this seam, and this task with another seam.
      await send('ver', 'zij', { ...plek('GM0119'), taken: ['wmo'] });
      await send('ver', 'zij', { ...plek('GM0119'), naden: ['geld'] });
      expect(await bij('rik').deelgenoten(id)).toEqual({ ok: true, waarde: [] });
      expect(await bij('red').inviteDeelgenoot(id, 'zij')).toEqual({ ok: false, code: 'bezet' });
      // However much one organisation sends, of whatever gemeenten, it counts for two.
      for (const code of ['GM0106', 'GM0114', 'GM0119']) await send('ver', 'zij', plek(code));
      expect(await bij('rik').deelgenoten(id)).toEqual({ ok: true, waarde: [] });
      const laatste = await send('bob', 'los', plek('GM0119'));
      const een = [{ organisatie: 'zij', naam: 'Naam van zij', code: 'GM0114' }];
      for (const wie of ['rik', 'leo', 'red'])
        expect(await bij(wie).deelgenoten(id)).toEqual({ ok: true, waarde: een });
      expect(await bij('ver').deelgenoten(id)).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('ver').inviteDeelgenoot(id, 'zij')).toEqual({ ok: false, code: 'onbekend' });
      expect(await bij('bob').withdraw(laatste.id, 1)).toMatchObject({ ok: true });
      expect(await bij('rik').deelgenoten(id)).toEqual({ ok: true, waarde: [] });
      await send('bob', 'los', plek('GM0119'));
      for (const wie of ['rik', 'leo'])
        expect(await bij(wie).inviteDeelgenoot(id, 'zij')).toEqual({ ok: false, code: 'verboden' });
      expect(await bij('red').inviteDeelgenoot(id, 'los')).toEqual({ ok: false, code: 'bezet' });
      expect(await post()).toEqual([]);
      expect(await bij('red').inviteDeelgenoot(id, 'zij')).toMatchObject({
        ok: true,
        waarde: { eigenaars: [{ organisatie: 'wij' }, { organisatie: 'zij', staat: 'gevraagd' }] },
      });
      const brief = { soort: 'signaalvraag', gegevens: '{"organisatie":"Naam van zij"}', sleutel: null };
      const brieven = [
        { naar: 'bob@voorbeeld.nl', taal: 'nl', ...brief },
        { naar: 'ver@voorbeeld.nl', taal: 'en', ...brief },
      ];
      expect(await post()).toEqual(brieven);
      expect(await bij('red').inviteDeelgenoot(id, 'zij')).toEqual({ ok: false, code: 'bezet' });
      // After a no it may be asked again, and nobody is written to twice.
      expect(await bij('ver').answer(id, 'zij', false)).toMatchObject({ ok: true });
      expect(await bij('red').inviteDeelgenoot(id, 'zij')).toMatchObject({ ok: true });
      expect(await post()).toEqual(brieven);
      expect(await bij('ver').answer(id, 'zij', true)).toMatchObject({ ok: true });
      expect(await bij('rik').deelgenoten(id)).toEqual({ ok: true, waarde: [] });
    });
  });
}
