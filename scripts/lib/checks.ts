import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { capture } from './run.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface CheckOutcome {
  readonly name: string;
  readonly passed: boolean;
}

const cache = 'node_modules/.cache';

/** Slowest first. */
const checks: readonly Check[] = [
  { name: 'types and lint (oxlint)', command: 'oxlint', args: ['--max-warnings=0'] },
  {
    name: 'format and complexity (biome)',
    command: 'biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'rooms, doors and circles (house)', command: process.execPath, args: ['scripts/lint/house.mjs'] },
  { name: 'dead code (knip)', command: 'knip', args: ['--cache', '--cache-location', `${cache}/knip`] },
];

/** Every check, one after another; prints each one's verdict, with its findings when it failed. */
export async function runChecks(): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(check));
  return outcomes;
}

async function runCheck({ name, command, args }: Check): Promise<CheckOutcome> {
  await mkdir(join(root, cache), { recursive: true });
  const start = performance.now();
  const { code, output } = await capture(command, args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
  return { name, passed: code === 0 };
}
