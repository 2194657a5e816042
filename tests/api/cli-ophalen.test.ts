// `samenhang data ophalen` and `data terug`, against a source on this machine: preview, accept, take back.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPakket, standaardPakket } from '@samenhang/data';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gebiedenOf, type Proefbron, sendJson, serveBron } from '../../packages/data/src/testing/bron.ts';
import { samenhang } from './hulp.ts';

let bron: Proefbron;
let dir: string;
const thuis = process.env.SAMENHANG_DIR;

beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the shipped package is refused');
  const value = gebiedenOf(gelezen.pakket, 2021, [
    ['arbeidsmarktregio', 'AM'],
    ['jeugdregio', 'JZ'],
    ['veiligheidsregio', 'VR'],
  ]);
  bron = await serveBron((_, uit) => sendJson(uit, { value }));
  dir = await mkdtemp(join(tmpdir(), 'samenhang-ophalen-'));
  process.env.SAMENHANG_DIR = dir;
});
afterAll(async () => {
  process.env.SAMENHANG_DIR = thuis;
  await bron.close();
  await rm(dir, { recursive: true, force: true });
});

const ophalen = (...opties: readonly string[]) =>
  samenhang('data', 'ophalen', 'cbs-gebieden', '--jaar', '2021', '--spiegel', bron.url, ...opties);

it('shows first what would change, takes it into use when told, and goes back', async () => {
  const proef = await ophalen('--proef');
  expect([proef.code, proef.fout]).toEqual([0, '']);
  expect(proef.uit).toContain('CBS StatLine 84929NED (Gebieden in Nederland 2021)');
  expect(proef.uit).toMatch(/jeugdregio +2021 +waargenomen, was afgeleid +352 +niemand verplaatst/u);
  expect(proef.uit).toContain('Dit was een proef: er is niets veranderd.');
  expect((await samenhang('data', 'check')).uit).toContain(`Het pakket in ${standaardPakket} is in orde`);

  const ja = await ophalen('--ja');
  expect(ja.uit).toMatch(
    /Versie 1\.\d+\.0\+\d{8}\.[0-9a-f]{8} is in gebruik\. Terug gaat met: samenhang data terug/u,
  );
  expect((await samenhang('data', 'check')).uit).toContain(`Het pakket in ${join(dir, 'pakketten')}`);
  expect((await ophalen('--ja')).uit).toContain('Er is niets nieuws: de bronnen zeggen wat u al had.');

  expect((await samenhang('data', 'terug')).uit).toContain(
    'is niet meer in gebruik; nu geldt het meegeleverde pakket.',
  );
  const verder = await samenhang('data', 'terug');
  expect([verder.code, verder.fout.trim()]).toEqual([
    1,
    'Het meegeleverde pakket is in gebruik: er is geen versie hiervoor.',
  ]);
});

it('says in one line what is wrong: a source that does not exist, a year that the source does not have', async () => {
  const onbekend = await samenhang('data', 'ophalen', 'cbs');
  expect([onbekend.code, onbekend.fout.trim()]).toEqual([
    2,
    "De bron 'cbs' is er niet. Kies uit: cbs-gebieden, roo.",
  ]);
  const jaar = await samenhang(
    'data',
    'ophalen',
    'cbs-gebieden',
    '--jaar',
    '1999',
    '--spiegel',
    bron.url,
    '--ja',
  );
  expect(jaar.code).toBe(1);
  expect(jaar.fout.trim()).toMatch(
    /^http\S+ODataCatalog: Het CBS heeft geen tabel ‘Gebieden in Nederland 1999’\. Kies een jaar van 2015 tot en met 2026\.$/u,
  );
});
