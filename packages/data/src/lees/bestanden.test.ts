import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPakket } from '../index.ts';
import { createKlein, type Kopie } from '../testing/kopie.ts';

const kopieen: Kopie[] = [];
afterEach(() => {
  for (const kopie of kopieen.splice(0)) kopie.dispose();
});

describe('files of a package', () => {
  it('are served as they were checked, though the disk has others by now', async () => {
    const kopie = createKlein();
    kopieen.push(kopie);
    const uitkomst = await checkPakket(kopie.map);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    const gekeurd = kopie.read('gemeenten.csv');
    kopie.write('gemeenten.csv', 'weg');
    expect(Buffer.from(uitkomst.pakket.bytes('gemeenten.csv') ?? []).toString()).toBe(gekeurd);
    expect(uitkomst.pakket.bytes('datapackage.json')?.byteLength).toBeGreaterThan(10);
    expect(uitkomst.pakket.bytes('../gemeenten.csv')).toBeUndefined();
  });

  it('that are links out of the folder, or no files, are refused', async () => {
    const kopie = createKlein();
    kopieen.push(kopie);
    const buiten = mkdtempSync(join(tmpdir(), 'samenhang-buiten-'));
    writeFileSync(join(buiten, 'regios.csv'), kopie.read('regios.csv'));
    kopie.remove('regios.csv');
    symlinkSync(join(buiten, 'regios.csv'), join(kopie.map, 'regios.csv'));
    kopie.remove('edities.csv');
    symlinkSync('/dev/zero', join(kopie.map, 'edities.csv'));
    const uitkomst = await checkPakket(kopie.map);
    const fouten = uitkomst.ok ? [] : uitkomst.fouten.map(({ bestand, code }) => `${bestand} ${code}`);
    rmSync(buiten, { recursive: true });
    expect(fouten).toContain('regios.csv pad-buiten-pakket');
    expect(fouten).toContain('edities.csv pad-buiten-pakket');
  });
});
