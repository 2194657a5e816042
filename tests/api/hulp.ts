import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from '@samenhang/cli';
import { type Listening, startServer } from '@samenhang/server';
import { expect } from 'vitest';
import { addressOf } from '../hulp/gedeeld.ts';

export const root = join(import.meta.dirname, '../..');

/**
 * The real server with the shipped package, on a free port: the one that all tests of a run share, which goes on
 * when it is closed here; with options one of its own.
 */
export async function serve(options?: { readonly webDir?: string }): Promise<Listening> {
  if (options === undefined) {
    const url = await addressOf('server');
    return { url, port: Number(new URL(url).port), close: () => Promise.resolve() };
  }
  const result = await startServer({ port: 0, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.fouten.slice(0, 3)));
  return result.server;
}

export interface Afloop {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Runs a command in this process, as the program runs it: what it writes, and its exit code. */
export async function samenhang(...args: readonly string[]): Promise<Afloop> {
  const parts = { uit: '', fout: '' };
  const code = await run(args, {
    begin: performance.now(),
    regels: (...regels) => {
      parts.uit += `${regels.join('\n')}\n`;
    },
    json: (waarde) => {
      parts.uit += `${JSON.stringify(waarde, null, 2)}\n`;
    },
    fout: (...regels) => {
      parts.fout += `${regels.join('\n')}\n`;
    },
    voortgang: () => undefined,
  });
  return { code, ...parts };
}

/** A program of its own, for what only a process can show: signals, pipes, threads, exit codes. */
export interface Proces {
  readonly child: ChildProcess;
  /** When it has ended. */
  readonly afloop: Promise<Afloop>;
}

/** Starts `samenhang` as a program of its own. */
export function startProces(...args: readonly string[]): Proces {
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
  const afloop = new Promise<Afloop>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...parts });
    });
  });
  return { child, afloop };
}

/** The JSON that a command answers with; it must succeed, without remarks. */
export async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, uit, fout } = await samenhang(...args, '--json');
  expect([code, fout]).toEqual([0, '']);
  return JSON.parse(uit) as T;
}
