import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Listening, startServer } from '@samenhang/server';
import { expect } from 'vitest';

export const root = join(import.meta.dirname, '../..');

/** The real server with the shipped package, on a free port. */
export async function serve(options: { readonly webDir?: string } = {}): Promise<Listening> {
  const result = await startServer({ port: 0, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.fouten.slice(0, 3)));
  return result.server;
}

export interface Afloop {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Runs `samenhang` as a program of its own. */
export async function samenhang(...args: readonly string[]): Promise<Afloop> {
  const child = spawn(process.execPath, [join(root, 'packages/cli/bin/samenhang.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts = { uit: '', fout: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    parts.uit += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    parts.fout += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...parts };
}

/** The JSON that a command answers with; it must succeed, without remarks. */
export async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, uit, fout } = await samenhang(...args, '--json');
  expect([code, fout]).toEqual([0, '']);
  return JSON.parse(uit) as T;
}
