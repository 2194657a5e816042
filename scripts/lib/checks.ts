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

/** Takes as long as all that comes before the browser tests, and one core. */
const lint: Check = {
  name: 'lint and boundaries (eslint)',
  command: 'eslint',
  args: [
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-location',
    `${cache}/eslint/`,
    '--cache-strategy',
    'content',
  ],
};

/** Slowest first. */
const others: readonly Check[] = [
  // The compiler in machine code takes a third of the time; eslint needs the one in JavaScript.
  {
    name: 'types (tsc)',
    command: process.execPath,
    args: [join(root, 'node_modules/typescript-native/bin/tsc'), '-b'],
  },
  {
    name: 'format and complexity (biome)',
    command: 'biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'rooms and circles (house)', command: process.execPath, args: ['scripts/lint/house.mjs'] },
  { name: 'dead code (knip)', command: 'knip', args: ['--cache', '--cache-location', `${cache}/knip`] },
];

/** The check that takes longest: start it first, and do the rest beside it. */
export function runLint(): Promise<CheckOutcome> {
  return runCheck(lint);
}

/** Every other check, one after another. */
export async function runOtherChecks(): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = [];
  for (const check of others) outcomes.push(await runCheck(check));
  return outcomes;
}

/** Every check; prints each one's verdict, with its findings when it failed. */
export async function runChecks(): Promise<readonly CheckOutcome[]> {
  const [linted, outcomes] = await Promise.all([runLint(), runOtherChecks()]);
  return [linted, ...outcomes];
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
