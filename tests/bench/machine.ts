import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../chromium.ts';

/** What the figures were measured on. */
export function describeMachine(): Readonly<Record<string, string>> {
  const cpus = os.cpus();
  return {
    machine: `${cpus[0]?.model.trim() ?? os.arch()}, ${cpus.length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    chromium: chromiumVersion(),
    samenhang: samenhangVersion(),
  };
}

function chromiumVersion(): string {
  const path = findChromium();
  if (path === undefined) return 'not found';
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function samenhangVersion(): string {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
