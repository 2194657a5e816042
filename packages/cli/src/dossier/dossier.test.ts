// The command on the shipped package: what a griffier prints for Thursday.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';

const dossier = (...args: readonly string[]) => runHere('dossier', ...args);

describe('samenhang dossier', () => {
  it('tells what comes, and each body with its first day and what to look at', async () => {
    const { code, uit } = await dossier('Assen', '--vanaf', '2027-01-01');
    expect(code).toBe(0);
    expect(uit).toContain('Wat moet de raad van Assen doen, wanneer en waarover?');
    expect(uit).toMatch(
      /^ {2}2027-04-29 +Kaders naar de raden \(begrotingsjaar 2028\) +het bestuur +bij \d+ regelingen$/mu,
    );
    expect(uit).toMatch(/^ {2}GGD Drenthe \(\d+\): .*, 29 april 2027; \d+ punt(en)? om naar te kijken$/mu);
  });

  it('has the oplegger of one body in one fixed form, with who can fill in what is not known', async () => {
    const { uit } = await dossier('Assen', '--regeling', 'GGD Drenthe', '--vanaf', '2027-01-01');
    const koppen = [
      'Wat wordt er gevraagd, en wanneer?',
      'Waar gaat het over?',
      'Wat kost het?',
      'Wat weegt onze stem?',
      'Wie beslist?',
      'Wat zeggen de andere raden?',
      'Om naar te kijken',
      'Evaluatie en uittreden',
      'Vragen die de raad kan stellen',
    ];
    expect(uit.split('\n').filter((regel) => koppen.includes(regel))).toEqual(koppen);
    expect(uit).toContain(
      'Begroting: Niet bekend. De griffie of het bestuur van de regeling kan de begroting invullen.',
    );
    expect(uit).toContain('de raad → het college → het algemeen bestuur → het dagelijks bestuur');
  });

  it('marks a day that a body recorded itself, from the table of the website, and refuses a wrong one by its row', async () => {
    const map = await mkdtemp(join(tmpdir(), 'samenhang-eigen-'));
    const [goed, fout] = [join(map, 'eigen.csv'), join(map, 'fout.csv')];
    const kop = 'nummer;veld;jaar;kenmerk;waarde;bron\n';
    await writeFile(
      goed,
      `${kop}GGD Drenthe;kalenderdag;2028;ontwerpbegroting;12-4-2027;Planning\nGGD Drenthe;belang;;;Gezond blijven;Nota\n`,
    );
    await writeFile(fout, `${kop}GGD Drenthe;kalenderdag;2028;ontwerpbegroting;12 april;Planning\n`);
    const vanaf = ['--vanaf', '2027-01-01'];
    const vel = ['Assen', '--regeling', 'GGD Drenthe', ...vanaf];
    const noot = 'door het lichaam zelf opgegeven';
    expect((await dossier('Assen', ...vanaf, '--eigen', goed)).uit).toMatch(
      new RegExp(`2027-04-12 \\*.*Ontwerpbegroting[^]*\\* ${noot}`, 'u'),
    );
    expect((await dossier(...vel, '--eigen', goed)).uit).toContain(
      `12 april 2027 (${noot}, de wet laat 22 juni 2027 toe)`,
    );
    // A correction stands before what the register says, with who says it.
    expect((await dossier(...vel, '--eigen', goed)).uit).toMatch(
      /Belang: Gezond blijven \(verbeterd door eigen\.csv\) In het register: G/u,
    );
    expect((await dossier(...vel)).uit).not.toContain(noot);
    const geweigerd = await dossier(...vel, '--eigen', fout);
    expect([geweigerd.code, geweigerd.uit]).toEqual([
      1,
      expect.stringContaining('Rij 2, kolom ‘waarde’ (‘12 april’): schrijf een datum die bestaat'),
    ]);
    await rm(map, { recursive: true });
  });

  it('writes a page to print, and refuses a body in which the gemeente takes no part', async () => {
    const map = await mkdtemp(join(tmpdir(), 'samenhang-dossier-'));
    const bestand = join(map, 'oplegger.html');
    expect((await dossier('Assen', '--regeling', 'GGD Drenthe', '--naar', bestand)).code).toBe(0);
    expect(await readFile(bestand, 'utf8')).toContain('<h1>Oplegger: GGD Drenthe</h1>');
    await rm(map, { recursive: true });
    const elders = await dossier('Urk', '--regeling', 'GGD Drenthe');
    expect([elders.code, elders.uit]).toEqual([1, expect.stringContaining('Urk doet niet mee')]);
  });
});
