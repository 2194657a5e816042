import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { run } from './run.ts';
import type { Total } from './total.ts';

/**
 * The server that all tests share runs in Vitest's own process, and needs the room that its workers have
 * (vitest.config.ts): without it a quarter of its work was clearing memory.
 */
const vitest = [
  '--max-semi-space-size=64',
  '--min-semi-space-size=16',
  join(root, 'node_modules/vitest/vitest.mjs'),
];

const resultFile = join(root, 'node_modules/.cache/tests.json');

/** The part of Vitest's JSON report that we count. */
interface JsonReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface TestOptions {
  /** Of vitest.config.ts. */
  readonly projects?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs Vitest and counts. A file that could not be loaded counts as a failed test, and so does anything
 * else that made Vitest fail (an error outside a test, no report).
 */
export async function runTests(
  args: readonly string[],
  chromium: string | undefined,
  { projects = ['unit', 'cross'], env: extra = {} }: TestOptions = {},
): Promise<Total> {
  await rm(resultFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  const env = { ...process.env, ...extra, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) };
  const chosen = projects.map((name) => `--project=${name}`);
  const code = await run(process.execPath, [...vitest, 'run', ...chosen, ...reporters, ...args], { env });
  const total = await readTotal();
  return code !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
}

async function readTotal(): Promise<Total> {
  const text = await readFile(resultFile, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(text) as JsonReport;
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
