// An export of the register on the command line: what it says otherwise than the shipped package, or why it cannot be read.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPakket, standaardPakket, writeRegister } from '@samenhang/data';
import { afterAll, expect, it } from 'vitest';
import { samenhang } from './hulp.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-roo-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

it('tells what an export says otherwise, and refuses what is none', async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('no package');
  const { regelingen, deelnames } = gelezen.pakket;
  const anders = regelingen.map((rij) => (rij.rooId === '22938625' ? { ...rij, naam: 'Nieuwe naam' } : rij));
  const bestand = join(dir, 'export.xml');
  writeFileSync(bestand, writeRegister({ regelingen: anders, deelnames: [...deelnames] }));
  const { code, uit } = await samenhang('regelingen', '--uit', bestand);
  expect(code).toBe(0);
  expect(uit).toContain('Export met 1186 regelingen (schema 2.6.9). Anders dan in dit pakket: 1.');
  expect(uit).toMatch(/Gewijzigd: 22938625 {2}Nieuwe naam\n {4}naam: .*BAR-organisatie.* → Nieuwe naam/u);
  writeFileSync(bestand, '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>');
  const fout = await samenhang('regelingen', '--uit', bestand);
  expect([fout.code, fout.fout]).toEqual([
    2,
    expect.stringMatching(/export\.xml, regel 1: een DOCTYPE hoort niet/u),
  ]);
  const nergens = await samenhang('regelingen', '--uit', join(dir, 'weg.xml'));
  expect([nergens.code, nergens.fout]).toEqual([2, expect.stringContaining('kan niet worden gelezen')]);
});

it('writes the register as an export, which differs from it in nothing, and no part of it', async () => {
  const bestand = join(dir, 'register.xml');
  const geschreven = await samenhang('regelingen', '--naar', bestand);
  expect([geschreven.code, geschreven.uit]).toEqual([0, expect.stringContaining('staan nu 1186 regelingen')]);
  const { uit } = await samenhang('regelingen', '--uit', bestand);
  expect(uit).toContain('Export met 1186 regelingen (schema 2.6.9). Anders dan in dit pakket: 0.');
  const deel = join(dir, 'deel.xml');
  expect((await samenhang('regelingen', '--naar', deel, '--zoek', 'zorg')).code).toBe(2);
  expect((await samenhang('regelingen', '--naar', join(dir, 'deel.csv'))).code).toBe(2);
  expect(existsSync(deel)).toBe(false);
});
