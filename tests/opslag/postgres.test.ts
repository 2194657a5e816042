// The store in PostgreSQL: what every database does, and what is particular to a server.

import { rolesFor, rollen } from '@samenhang/core';
import { openStore } from '@samenhang/server/store';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { alles } from '../hulp/verder.ts';
import { testAanbieder } from './aanbieder.ts';
import { testAanvullingen } from './aanvullingen.ts';
import { testAgendalinks } from './agendalinks.ts';
import { ask } from './ask.ts';
import {
  addPersoon,
  debianPrograms,
  makeDir,
  packagedPrograms,
  type Server,
  serverPlace,
  startServer,
  storePlace,
} from './databases.ts';
import { testDienst } from './dienst.ts';
import { testEigenaars } from './eigenaars.ts';
import { testGedrag } from './gedrag.ts';
import { kapot, keren, killWriters } from './geweld.ts';
import { testKopie } from './kopie.ts';
import { testMensen } from './mensen.ts';
import { addOrganisatie, testOrganisaties } from './organisaties.ts';
import { testWerkers } from './rekenen/rekenaars.ts';
import { testRekentaken } from './rekenen/rekentaken.ts';
import { testSamenwerken } from './samenwerken/samenwerken.ts';
import { testMeekijken } from './samenwerken/volgen.ts';
import { testIncidenten } from './signalen/incidenten.ts';
import { testKennis } from './signalen/kennis.ts';
import { testKringen } from './signalen/kring.ts';
import { testOpgaven } from './signalen/opgaven.ts';
import { testRedactie } from './signalen/redactie.ts';
import { testSignalen } from './signalen/signalen.ts';
import { testToetsen } from './signalen/toetsen.ts';
import { testToetsmuur } from './signalen/toetsmuur.ts';
import { testToezeggingen } from './signalen/toezeggingen.ts';
import { testZienswijzen } from './zienswijzen.ts';

const inhoud = { tekst: 'x' };
const anna = { id: 'anna' };
/** For what waits for the disk, which others may keep busy. */
const traag = 180_000;

const debian = debianPrograms();
const servers = [
  { naam: 'PostgreSQL from a package', keren, programmas: packagedPrograms },
  // What one version answers, the other does: which is asked again now and then.
  ...(debian && alles
    ? [{ naam: 'PostgreSQL of this machine', keren: 0, programmas: () => Promise.resolve(debian) }]
    : []),
];

describe.each(servers)('in $naam', ({ programmas, keren: kills }) => {
  let server: Server;
  beforeAll(async () => {
    const dir = makeDir();
    server = await startServer(await programmas(dir), dir);
  }, traag);
  afterAll(async () => {
    await server.stop();
  }, traag);
  const leeg = () => serverPlace(server, onTestFinished);
  const klaar = () => storePlace(server, onTestFinished);
  testGedrag(klaar, leeg);
  // Another version shows in how rows are kept and walled off; what is built on that is asked of one.
  if (kills > 0) {
    testKopie(leeg);
    testOrganisaties(klaar);
    testAanvullingen(klaar);
    testZienswijzen(klaar);
    testSignalen(klaar);
    testKringen(klaar);
    testRedactie(klaar);
    testAgendalinks(klaar);
    testEigenaars(klaar);
    testKennis(klaar);
    testOpgaven(klaar);
    testToetsen(klaar);
    testToezeggingen(klaar);
    testIncidenten(klaar);
    testMensen(klaar);
    testSamenwerken(klaar);
    testMeekijken(klaar);
    testAanbieder(() => storePlace(server));
    testDienst(() => server);
    // One for all of its tests, so that it is not given back before.
    testRekentaken(() => storePlace(server));
    testWerkers(leeg);
  }

  it('keeps what is an organisation’s behind that wall, and lets only who may write there write', async () => {
    const proef = await klaar();
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    const store = await openStore(proef.plaats);
    for (const id of ['anna', 'lex', 'ver']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'wij', { anna: 'adviseur', lex: 'lezer' });
    await store.for(anna).createFor('wij', 'ontwerp', { titel: 'van ons', inhoud });
    await store.close();
    const als = (wie: string, vraag: string) =>
      ask(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    const lees = 'select titel from stuk';
    expect(await als('lex', lees)).toEqual([{ titel: 'van ons' }]);
    expect(await als('ver', lees)).toEqual([]);
    for (const wie of ['lex', 'ver'])
      expect(await als(wie, `update stuk set titel = 'gekaapt' returning id`)).toEqual([]);
    // Nobody brings a piece to an organisation in which they may not make one.
    await expect(
      als(
        'lex',
        `insert into stuk (id, soort, organisatie, titel, inhoud, versie, gemaakt_op, gewijzigd_op)
        values ('x', 'ontwerp', 'wij', 'x', '{}', 1, '', '')`,
      ),
    ).rejects.toThrow('row-level security');
    // The roles of the wall are those of the table of permissions.
    const { rows } = {
      rows: await ask<{ tekst: string }>(
        adres,
        `select pg_get_expr(polqual, polrelid) as tekst
      from pg_policy where polname = 'wijzigen' and polrelid = 'stuk'::regclass`,
      ),
    };
    for (const rol of rollen)
      expect(rows[0]?.tekst.includes(`'${rol}'`), rol).toBe(
        rolesFor({ soort: 'ontwerp', handeling: 'wijzigen' }).includes(rol),
      );
    expect(await als('anna', `update logboek set na = 'x' returning na`)).toEqual([]);
    // A text of several councils: who is of one that takes part reads it, and writes by their role.
    await proef.sql(
      `insert into samentekst (id, organisaties, inhoud, versie, gemaakt_op, gewijzigd_op)
        values ('t', ' zij  wij ', '{}', 1, '', '')`,
    );
    const samen = (wie: string) => als(wie, 'select id from samentekst');
    expect([await samen('lex'), await samen('ver'), await samen('')]).toEqual([[{ id: 't' }], [], []]);
    const schrijf = (wie: string) => als(wie, `update samentekst set inhoud = 'x' returning id`);
    expect([await schrijf('lex'), await schrijf('ver'), await schrijf('anna')]).toEqual([
      [],
      [],
      [{ id: 't' }],
    ]);
    expect(await als('anna', 'select * from samensleutel')).toEqual([]);
  });

  it('has a second wall: a query that forgets whose rows it wants sees those of the person only', async () => {
    const proef = await klaar();
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    const store = await openStore(proef.plaats);
    await addPersoon(proef, 'anna');
    await addPersoon(proef, 'bert');
    const { id } = await store.for(anna).create('ontwerp', { titel: 'van anna', inhoud });
    await store.for({ id: 'bert' }).create('ontwerp', { titel: 'van bert', inhoud });
    await store.close();
    const als = (wie: string, vraag: string) =>
      ask(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    expect(await als('anna', 'select titel from stuk')).toEqual([{ titel: 'van anna' }]);
    expect(await als('anna', 'select titel from geschiedenis')).toEqual([{ titel: 'van anna' }]);
    expect(await als('bert', `update stuk set titel = 'gekaapt' where id = '${id}' returning id`)).toEqual(
      [],
    );
    expect(await als('bert', `delete from stuk where id = '${id}' returning id`)).toEqual([]);
    await expect(als('bert', `update stuk set eigenaar = 'anna'`)).rejects.toThrow('row-level security');
    expect(await ask(adres, 'select titel from stuk')).toEqual([]);
    // Nobody changes history, not even one's own.
    expect(await als('anna', `update geschiedenis set titel = 'x' returning stuk`)).toEqual([]);
    expect(await als('anna', 'delete from geschiedenis returning stuk')).toEqual([]);
    expect(await proef.sql('select titel from stuk order by titel')).toEqual([
      { titel: 'van anna' },
      { titel: 'van bert' },
    ]);
  });

  it('has that wall around a room as well: for who takes part, and a note for who wrote it', async () => {
    const proef = await klaar();
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    await (await openStore(proef.plaats)).close();
    for (const id of ['anna', 'bert', 'ver']) await addPersoon(proef, id);
    await proef.sql(`insert into kring (id, sjabloon, staat, startdag, leerplekken, stappen, titel, sleutel, versie, gemaakt_op)
      values ('k', 'visitatie', 'lopend', '2026-06-01', 0, '{}', 'x', 'x', 1, '')`);
    for (const id of ['anna', 'bert'])
      await proef.sql(`insert into kringlid values ('k', '${id}', 'deelnemer', 'x', '', '')`);
    await proef.sql(`insert into kringsleutel values ('k', 'x')`);
    await proef.sql(`insert into kringtekst (id, kring, soort, wie, inhoud, versie, gemaakt_op, gewijzigd_op)
      values ('e', 'k', 'eigen', 'anna', 'x', 1, '', ''), ('n', 'k', 'notitie', 'anna', 'x', 1, '', '')`);
    await proef.sql(`insert into kringinstemming values ('n', 'anna', 1, '')`);
    await proef.sql(`insert into kringafspraak values ('a', 'k', 'x', '2026-06-01', 1, '')`);
    const als = (wie: string, vraag: string) =>
      ask(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    expect(await als('anna', 'select id from kringtekst order by id')).toEqual([{ id: 'e' }, { id: 'n' }]);
    expect(await als('bert', 'select id from kringtekst')).toEqual([{ id: 'n' }]);
    expect(await als('bert', 'select persoon from kringlid order by 1')).toHaveLength(2);
    expect(await als('bert', `delete from kringtekst where id = 'e' returning id`)).toEqual([]);
    await expect(als('bert', `insert into kringinstemming values ('n', 'ver', 1, '')`)).rejects.toThrow(
      'row-level security',
    );
    await expect(
      als('ver', `insert into kringlid values ('k', 'ver', 'gastheer', '', '', '')`),
    ).rejects.toThrow('row-level security');
    for (const tabel of [
      'kring',
      'kringlid',
      'kringsleutel',
      'kringtekst',
      'kringinstemming',
      'kringafspraak',
    ])
      expect(await als('ver', `select * from ${tabel}`), tabel).toEqual([]);
  });

  it('has that wall around what is kept of an incident: members read it, who keeps the records writes', async () => {
    const proef = await klaar();
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    await (await openStore(proef.plaats)).close();
    for (const id of ['gea', 'leo', 'ver']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'wij', { gea: 'griffier', leo: 'lezer' });
    await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
    for (const id of ['dicht', 'open', 'vrij'])
      await proef.sql(`insert into stuk (id, soort, organisatie, titel, inhoud, versie, gemaakt_op, gewijzigd_op)
        values ('${id}', 'incident', 'wij', 'x', '{}', 1, '', '')`);
    await proef.sql(`insert into incident (stuk, organisatie, inhoud, gewijzigd_op)
      values ('dicht', 'wij', null, ''), ('open', 'wij', '{}', '')`);
    const als = (wie: string, vraag: string) =>
      ask(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    const lees = 'select stuk from incident order by stuk';
    expect(await als('leo', lees)).toEqual([{ stuk: 'dicht' }, { stuk: 'open' }]);
    for (const wie of ['ver', '']) expect(await als(wie, lees), wie).toEqual([{ stuk: 'open' }]);
    const schrijf = `update incident set inhoud = '{}' where stuk = 'dicht' returning stuk`;
    expect(await als('leo', schrijf)).toEqual([]);
    expect(await als('ver', schrijf)).toEqual([]);
    expect(await als('gea', schrijf)).toEqual([{ stuk: 'dicht' }]);
    expect(await als('gea', 'delete from incident returning stuk')).toEqual([]);
    const erbij = `insert into incident (stuk, organisatie, gewijzigd_op) values ('vrij', 'wij', '')`;
    for (const wie of ['leo', 'ver'])
      await expect(als(wie, erbij), wie).rejects.toThrow('row-level security');
  });

  testToetsmuur(klaar);

  it('refuses a role that stands above that wall, and an address that is none', async () => {
    const { alsBaas } = await server.makeDatabase(onTestFinished);
    await expect(openStore({ adres: alsBaas })).rejects.toMatchObject({ reden: 'te-machtig' });
    await expect(openStore({ adres: 'mysql://x/y' })).rejects.toMatchObject({ reden: 'geen-postgres' });
  });

  it('survives that the database goes away and comes back', async () => {
    const proef = await klaar();
    const store = await openStore(proef.plaats);
    await addPersoon(proef, 'anna');
    const { id } = await store.for(anna).create('ontwerp', { titel: 'een', inhoud });
    await server.kill();
    await expect(store.for(anna).get(id)).rejects.toMatchObject({ reden: 'onbereikbaar' });
    await server.start();
    expect(await store.for(anna).get(id)).toMatchObject({ titel: 'een' });
    await store.close();
  });

  it.skipIf(kills === 0)(
    `loses nothing when the writer is killed ${kills} times`,
    async () => {
      const proef = await klaar();
      await (await openStore(proef.plaats)).close();
      await addPersoon(proef, 'anna');
      const schade = await killWriters(proef.plaats, kills, Math.random);
      expect(schade).toMatchObject(kapot);
      expect(schade.beloofd).toBeGreaterThanOrEqual(kills);
    },
    300_000,
  );
});
