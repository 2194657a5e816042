// `npm start` with real processes: what it does without a network, and when npm is killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { alles } from '../hulp/verder.ts';

const root = join(import.meta.dirname, '../..');
const children: ChildProcess[] = [];
const mappen: string[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const map of mappen.splice(0)) await rm(map, { recursive: true, force: true });
});

interface Loop {
  readonly child: ChildProcess;
  uit(): string;
  readonly klaar: Promise<number | null>;
}

function start(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Loop {
  const child = spawn('npm', args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let uit = '';
  for (const stroom of [child.stdout, child.stderr])
    stroom.setEncoding('utf8').on('data', (tekst: string) => {
      uit += tekst;
    });
  const klaar = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { child, uit: () => uit, klaar };
}

/** What `npm start` reads before it installs: the manifests and the scripts, without any package. */
async function copyWithoutModules(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'samenhang-kaal-'));
  mappen.push(map);
  for (const naam of ['package.json', 'package-lock.json', '.npmrc', 'scripts'])
    await cp(join(root, naam), join(map, naam), { recursive: true });
  for (const naam of await readdir(join(root, 'packages'))) {
    await mkdir(join(map, 'packages', naam), { recursive: true });
    await cp(join(root, 'packages', naam, 'package.json'), join(map, 'packages', naam, 'package.json'));
  }
  return map;
}

async function listAll(map: string): Promise<readonly string[]> {
  return (await readdir(map, { recursive: true })).toSorted();
}

it('deletes nothing of an incomplete node_modules when there is no network', async () => {
  const map = await copyWithoutModules();
  const pakketten = ['node_modules/hono', 'node_modules/eigen', 'packages/server/node_modules/x'];
  for (const pad of pakketten) {
    await mkdir(join(map, pad), { recursive: true });
    await writeFile(join(map, pad, 'package.json'), '{"version":"0.0.1"}');
  }
  const eerst = await listAll(map);
  const { klaar, uit } = start(map, ['start'], {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(map, '../', `${map.split('/').at(-1) ?? ''}-cache`),
    npm_config_fetch_retries: '0',
  });
  mappen.push(`${map}-cache`);
  expect(await klaar).toBe(1);
  expect(uit()).toContain('What was installed before is as it was.');
  expect(await listAll(map)).toEqual(eerst);
  for (const pad of pakketten)
    expect(await readFile(join(map, pad, 'package.json'), 'utf8')).toBe('{"version":"0.0.1"}');
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

it.each(alles ? (['SIGKILL', 'SIGTERM'] as const) : (['SIGKILL'] as const))(
  'leaves no server on the port when npm gets %s',
  async (signaal) => {
    const port = await freePort();
    const { child, uit } = start(root, ['start'], { PORT: String(port) });
    await expect.poll(uit, { timeout: 50_000, interval: 100 }).toContain(`127.0.0.1:${port}`);
    expect(await isOpen(port)).toBe(true);
    child.kill(signaal);
    await expect.poll(() => isOpen(port), { timeout: 15_000, interval: 100 }).toBe(false);
  },
);
