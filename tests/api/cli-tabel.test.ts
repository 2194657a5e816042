// A list that the command line writes, in the forms that people open: CSV with commas, CSV for Excel in Dutch, XLSX.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samenhang } from './hulp.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-tabel-'));
});
afterAll(() => rm(dir, { recursive: true }));

const herontwerp = ['herontwerp', '--indelingen', 'provincie', '--los', '--tijd', '1', '--iteraties', '50'];

describe('a list of regions', () => {
  it('is the same in every form', async () => {
    const [komma, punt, excel] = ['a.csv', 'b.csv', 'c.xlsx'].map((naam) => join(dir, naam));
    expect((await samenhang(...herontwerp, '--naar', komma ?? '')).code).toBe(0);
    expect((await samenhang(...herontwerp, '--naar', punt ?? '', '--scheiding', 'puntkomma')).code).toBe(0);
    expect((await samenhang(...herontwerp, '--naar', excel ?? '')).code).toBe(0);
    const csv = await readFile(komma ?? '', 'utf8');
    expect(csv.startsWith('gemeentecode,gemeente,regiocode,regio\r\n')).toBe(true);
    const voorExcel = await readFile(punt ?? '', 'utf8');
    expect(voorExcel.startsWith('\uFEFFgemeentecode;gemeente;regiocode;regio\r\n')).toBe(true);
    expect(voorExcel).toContain(';Súdwest-Fryslân;');
    const blad = await readSheet(excel ?? '');
    expect(blad[0]).toEqual(['gemeentecode', 'gemeente', 'regiocode', 'regio']);
    expect(blad).toHaveLength(csv.trimEnd().split('\r\n').length);
  });

  it('is written by the other commands too', async () => {
    const stromen = join(dir, 'pendel.csv');
    await writeFile(stromen, 'woongebied;werkgebied;aantal\nA;A;9000\nB;B;8000\nA;B;10\nB;A;20\n');
    for (const opdracht of [
      ['kaart', 'corop'],
      ['functioneel', '--stromen', stromen],
    ]) {
      const naar = join(dir, 'uit.xlsx');
      expect(await samenhang(...opdracht, '--naar', naar)).toMatchObject({ code: 0 });
      expect((await readSheet(naar)).length).toBeGreaterThan(2);
    }
    const csv = join(dir, 'uit.csv');
    await samenhang('kaart', 'corop', '--naar', csv, '--scheiding', 'puntkomma');
    expect(await readFile(csv, 'utf8')).toContain(';Utrechtse Heuvelrug;');
    expect((await samenhang('kaart', 'corop', '--naar', csv, '--scheiding', 'tab')).code).toBe(2);
  });
});
