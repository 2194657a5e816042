// `samenhang backup`, `herstel` and `verhuis`, as somebody who runs a server uses them.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@samenhang/server/store';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addPersoon, filePlace } from '../opslag/databases.ts';
import { samenhang } from './hulp.ts';

let dir: string;
let bestand: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-'));
  const proef = filePlace(dir);
  bestand = 'bestand' in proef.plaats ? proef.plaats.bestand : '';
  const store = await openStore(proef.plaats);
  await addPersoon(proef, 'anna');
  await store.for({ id: 'anna' }).create('ontwerp', { titel: 'een', inhoud: {} });
  await store.close();
  vi.stubEnv('DATABASE_URL', '');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

it('makes a backup, checks it, and puts it back in an empty place once', async () => {
  const backup = join(dir, 'vandaag.backup');
  vi.stubEnv('SAMENHANG_DIR', join(bestand, '..'));
  const gemaakt = await samenhang('backup', backup);
  expect(gemaakt).toMatchObject({ code: 0, fout: '' });
  expect(gemaakt.uit).toContain(`De backup staat in ${backup}, niet versleuteld.`);
  expect(gemaakt.uit).toMatch(/^\s*stuk\s+1\s+[0-9a-f]{16}$/mu);
  expect(gemaakt.uit).toContain('Alle aantallen en controlegetallen kloppen.');

  expect(await samenhang('herstel', backup, '--controleer')).toMatchObject({ code: 0, fout: '' });
  const vol = await samenhang('herstel', backup);
  expect([vol.code, vol.fout]).toEqual([1, expect.stringContaining('Daar staat al iets.')]);

  vi.stubEnv('SAMENHANG_DIR', join(dir, 'nieuw'));
  expect((await samenhang('herstel', backup)).uit).toContain(`De backup in ${backup} is teruggezet.`);
  const store = await openStore({ bestand: join(dir, 'nieuw/samenhang.sqlite') });
  expect(await store.for({ id: 'anna' }).list()).toMatchObject([{ titel: 'een' }]);
  await store.close();
});

it('moves from one file to another', async () => {
  const naar = join(dir, 'ander.sqlite');
  const { code, uit } = await samenhang('verhuis', '--van', bestand, '--naar', naar, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(uit)).toMatchObject({ tabellen: { persoon: { rijen: 1 }, stuk: { rijen: 1 } } });
});

it('says in one line what is wrong, and leaves what was there', async () => {
  vi.stubEnv('SAMENHANG_DIR', join(dir, 'leeg'));
  const er = join(dir, 'er.backup');
  await writeFile(er, 'van iemand');
  const gevallen: [string[], number, string][] = [
    [['backup', er], 1, 'Er is nog niets bewaard'],
    [['herstel', er], 1, 'Dit bestand is geen backup van Samenhang.'],
    [['herstel', join(dir, 'bestaat-niet')], 1, "bestaat-niet' is er niet."],
    [['backup', er, '--sleutel-bestand', join(dir, 'bestaat-niet')], 2, "bestaat-niet' is er niet."],
    [['verhuis', '--van', bestand], 2, "De optie '--naar <plek>' is hier nodig."],
    [['verhuis', '--van', join(dir, 'niets.sqlite'), '--naar', join(dir, 'x.sqlite')], 1, 'Er is nog niets'],
  ];
  for (const [args, code, zin] of gevallen) {
    const afloop = await samenhang(...args);
    expect([afloop.code, afloop.uit]).toEqual([code, '']);
    expect(afloop.fout).toContain(zin);
    expect(afloop.fout).not.toContain('copy:');
  }
  expect(await readFile(er, 'utf8')).toBe('van iemand');

  vi.stubEnv('SAMENHANG_DIR', join(bestand, '..'));
  const nergens = await samenhang('backup', join(dir, 'geen-map/x.backup'));
  expect([nergens.code, nergens.fout]).toEqual([1, expect.stringContaining('die map is er niet')]);
});

it('writes all signals as a table, with where each comes from and without names of people', async () => {
  const map = await mkdtemp(join(dir, 'signalen-'));
  vi.stubEnv('SAMENHANG_DIR', map);
  const uit = join(dir, 'signalen.csv');
  const leeg = await samenhang('signalen', '--uit', uit);
  expect([leeg.code, leeg.fout]).toEqual([1, expect.stringContaining('Er is nog niets bewaard')]);
  const plaats = { bestand: join(map, 'samenhang.sqlite') };
  const store = await openStore(plaats);
  const db = new Database(plaats.bestand);
  db.exec(`insert into persoon (id, name, email, emailVerified, createdAt, updatedAt)
      values ('anna', 'Naam van Anna', 'anna@voorbeeld.nl', 0, '', '');
    insert into organisatie (id, naam, soort, gemaakt_op) values ('wij', 'Gemeente Wij', 'gemeente', '');
    insert into lid (persoon, organisatie, rol) values ('anna', 'wij', 'adviseur');
    insert into instelling (naam, waarde) values ('organisatie', 'wij')`);
  db.close();
  const inhoud = {
    titel: 'Wachten, lang',
    wat: 'Wachten op hulp',
    behoefte: null,
    taken: [],
    naden: ['wachten', 'geld'],
    wetten: [],
    artikel: null,
    indeling: null,
    regeling: null,
    gebied: { soort: 'gemeente', code: 'GM0106' },
    hoeVaak: 'onbekend',
    geprobeerd: '',
    zouHelpen: '',
    rol: 'beleid',
  } as const;
  const signalen = store.signalenFor({ id: 'anna' });
  const gemaakt = await signalen.create('wij', inhoud);
  const van = gemaakt.ok ? [{ id: gemaakt.waarde.id, versie: 1 }] : [];
  await signalen.doDaad({ daad: 'herschrijven', van, naar: [{ ...inhoud, titel: 'Anders' }], reden: 'x' });
  await store.close();
  expect(await samenhang('signalen', '--uit', uit)).toMatchObject({
    code: 0,
    uit: expect.stringContaining('2 signalen staan in') as unknown,
  });
  const [koppen, eerste, tweede] = (await readFile(uit, 'utf8')).split('\r\n');
  expect(koppen).toMatch(/^signaal,staat,op,aantal,zender,eigenaars,bronnen,eerste,rol,titel,/u);
  const id = van[0]?.id ?? '';
  expect(eerste).toContain(`${id},opgegaan,`);
  expect(eerste).toContain(',Gemeente Wij,Gemeente Wij,,');
  expect(eerste).toContain('"Wachten, lang"');
  expect(eerste).toContain(',wachten|geld,');
  expect(tweede).toContain(`,1,,Gemeente Wij,${id},${id},beleid,Anders,`);
  expect(`${eerste}${tweede}`).not.toMatch(/anna/iu);
});
