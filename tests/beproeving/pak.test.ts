// The package that people install, in an empty folder without this repository and without a network.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writePak } from '../../scripts/lib/pak.ts';
import { installedOf } from '../hulp/geinstalleerd.ts';

const map = mkdtempSync(join(tmpdir(), 'samenhang-pak-'));
let child: ChildProcess | undefined;

afterEach(() => {
  // The whole group: npx passes no such signal on.
  if (child?.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  rmSync(map, { recursive: true, force: true });
});

it('starts with npx from what npm pack gives', async () => {
  await writePak(join(map, 'pak'));
  const opties = { cwd: map, encoding: 'utf8' } as const;
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', './pak', '--json', '--loglevel', 'error'], opties),
  ) as [{ filename: string; files: { path: string }[] }];
  const paden = files.map(({ path }) => path);
  expect(paden).toContain('packages/web/dist/index.html');
  expect(paden.filter((pad) => /\.tsx?$|\.test\.|\.sqlite|\.env/u.test(pad))).toEqual([]);

  // What `npm install` does with it, but for the dependencies: those that it names are taken from here, and no others.
  const leeg = join(map, 'leeg');
  const modules = join(leeg, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  mkdirSync(join(modules, 'samenhang'));
  execFileSync('tar', [
    '-xzf',
    join(map, filename),
    '--strip-components=1',
    '-C',
    join(modules, 'samenhang'),
  ]);
  const { dependencies, bin } = JSON.parse(readFileSync(join(modules, 'samenhang/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    bin: { samenhang: string };
  };
  for (const [naam, versie] of Object.entries(dependencies)) {
    const plek = installedOf(naam);
    const { version } = JSON.parse(readFileSync(join(plek, 'package.json'), 'utf8')) as { version: string };
    expect(version, naam).toBe(versie);
    mkdirSync(dirname(join(modules, naam)), { recursive: true });
    symlinkSync(plek, join(modules, naam));
  }
  symlinkSync(join('../samenhang', bin.samenhang), join(modules, '.bin/samenhang'));
  chmodSync(join(modules, '.bin/samenhang'), 0o755);

  let uit = '';
  const env = {
    ...process.env,
    // Not the `samenhang` of this repository.
    PATH: [
      dirname(process.execPath),
      ...(process.env.PATH ?? '').split(':').filter((deel) => !deel.includes('.bin')),
    ].join(':'),
    PORT: '0',
    DATABASE_URL: '',
    npm_config_offline: 'true',
    npm_config_registry: 'http://127.0.0.1:9/',
  };
  child = spawn('npx', ['samenhang', 'start'], {
    cwd: leeg,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stroom of [child.stdout, child.stderr])
    stroom?.setEncoding('utf8').on('data', (tekst: string) => {
      uit += tekst;
    });
  await expect.poll(() => uit, { timeout: 60_000, interval: 100 }).toMatch(/klaar op http:\/\/\S+/u);
  const adres = /klaar op (\S+)/u.exec(uit)?.[1] ?? '';
  const ask = async (pad: string) => (await fetch(adres + pad)).status;
  // The last is made by a thread of its own, from a file of its own.
  for (const pad of ['/', '/api/v1/gemeenten/GM0344', '/api/v1/congruentie?jaar=2016&formaat=xlsx'])
    expect(await ask(pad), pad).toBe(200);
});
