// More seconds never give a worse map or a higher bound: 5, 15 and 45 of them, by the clock, with as many threads as the
// machine has. Prints what was found. By counted steps the same is asked in `npm test`.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededToeval } from '@samenhang/motor';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { json } from '../api/hulp.ts';

const seconden = ['5', '15', '45'];

interface Stand {
  readonly waarde: number;
  readonly grens: number | null;
}

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-meertijd-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function write(naam: string, inhoud: string): Promise<string> {
  await writeFile(join(dir, naam), inhoud);
  return join(dir, naam);
}

/** Answers after so many seconds each, the last the best. @param teken −1 where less is better. */
async function expectNoWorse(teken: 1 | -1, ...args: readonly string[]): Promise<void> {
  const standen: Stand[] = [];
  for (const tijd of seconden) standen.push(await json<Stand>(...args, '--tijd', tijd));
  console.log(args[0], standen.map(({ waarde, grens }) => `${waarde} (${grens})`).join(', '));
  const waarden = standen.map(({ waarde }) => teken * waarde);
  const grenzen = standen.map(({ grens }) => teken * (grens ?? Number.NaN));
  expect(waarden).toEqual(waarden.toSorted((a, b) => a - b));
  expect(grenzen).toEqual(grenzen.toSorted((a, b) => b - a));
}

it('of los-op', async () => {
  const n = 110;
  const toeval = seededToeval(3);
  const gewichten = Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 201) - 100);
  await expectNoWorse(1, 'los-op', await write('paren.txt', `${n}\n${gewichten.join('\n')}\n`), '--exact');
});

it('of herontwerp', async () => {
  const vraag = ['--jaar', '2016', '--gamma', '0.3', '--inwoners', '250000..1500000', '--exact'];
  await expectNoWorse(1, 'herontwerp', ...vraag);
});

it('of regionaliseer', async () => {
  const zij = 12;
  const nodes = Array.from({ length: zij * zij }, (_, k) => ({
    id: `u${k}`,
    gewicht: 5 + ((k * 7919) % 11),
  }));
  const edges = nodes.flatMap((_, k) => [
    ...(k % zij < zij - 1 ? [[`u${k}`, `u${k + 1}`]] : []),
    ...(k < zij * (zij - 1) ? [[`u${k}`, `u${k + zij}`]] : []),
  ]);
  const graaf = await write('graaf.json', JSON.stringify({ nodes, edges }));
  const massa = nodes.reduce((som, { gewicht }) => som + gewicht, 0) / 6;
  const band = ['--min', String(Math.floor(massa * 0.9)), '--max', String(Math.ceil(massa * 1.1))];
  await expectNoWorse(-1, 'regionaliseer', '--graaf', graaf, '--k', '6', ...band);
});
