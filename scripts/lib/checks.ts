import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { capture } from './run.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface CheckOutcome {
  readonly name: string;
  readonly passed: boolean;
}

const cache = 'node_modules/.cache';

/** The compiler of types ends soon: clearing memory before that, unless it takes this much, is a third of its work. */
const withoutClearing = { GOGC: 'off', GOMEMLIMIT: '3GiB' };

const checks: readonly Check[] = [
  {
    name: 'types and lint (oxlint)',
    command: 'oxlint',
    args: ['--max-warnings=0'],
    env: withoutClearing,
  },
  {
    name: 'format and complexity (biome)',
    command: 'biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'rooms, doors and circles (house)', command: process.execPath, args: ['scripts/lint/house.mjs'] },
  { name: 'dead code (knip)', command: 'knip', args: ['--cache', '--cache-location', `${cache}/knip`] },
];

/** Every check, two side by side; prints each one's verdict, with its findings when it failed. */
export async function runChecks(): Promise<readonly CheckOutcome[]> {
  await mkdir(join(root, cache), { recursive: true });
  const wait = [...checks];
  const outcomes: CheckOutcome[] = [];
  const lane = async () => {
    for (let check = wait.shift(); check; check = wait.shift()) outcomes.push(await runCheck(check));
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}

async function runCheck({ name, command, args, env }: Check): Promise<CheckOutcome> {
  const start = performance.now();
  const { code, output } = await capture(command, args, { env: { ...process.env, ...env } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
  return { name, passed: code === 0 };
}
