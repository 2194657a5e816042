// `samenhang backup`, `herstel` and `verhuis`, as somebody who runs a server uses them.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@samenhang/server/store';
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
