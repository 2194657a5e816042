// The package that people install, as it is written: `npm run beproeving` packs it, installs it and starts it.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writePak } from '../../scripts/lib/pak.ts';
import { installedOf } from '../hulp/geinstalleerd.ts';

const map = mkdtempSync(join(tmpdir(), 'samenhang-pak-'));
afterAll(() => {
  rmSync(map, { recursive: true, force: true });
});

it('holds what runs, with the website, and names what else it needs as it is here', async () => {
  await writePak(map);
  const paden = await readdir(map, { recursive: true });
  expect(paden).toContain('packages/web/dist/index.html');
  expect(paden.filter((pad) => /\.tsx?$|\.test\.|\.sqlite|\.env/u.test(pad))).toEqual([]);
  const { dependencies, bin } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    bin: { samenhang: string };
  };
  expect(existsSync(join(map, bin.samenhang))).toBe(true);
  expect(Object.keys(dependencies).length).toBeGreaterThan(10);
  for (const [naam, versie] of Object.entries(dependencies)) {
    const manifest = join(installedOf(naam), 'package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    expect(version, naam).toBe(versie);
  }
});
