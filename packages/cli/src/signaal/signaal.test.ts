import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-signaal-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function toets(inhoud: string, ...meer: readonly string[]) {
  const bestand = join(dir, 'teksten.txt');
  await writeFile(bestand, inhoud);
  return runHere('signaal', 'toets', bestand, ...meer);
}
/** The answers, one for each text. */
const answers = (uit: string) =>
  uit
    .split('\n')
    .filter((regel) => regel.startsWith('{'))
    .map((regel) => JSON.parse(regel) as { vondsten: { soort: string; van: number; tot: number }[] });

it('answers for each text, in order, an empty one too, and ends with 1 where something was found', async () => {
  const teksten = ['Bel 06-12345678', '', JSON.stringify('Twee regels:\nJ. de Vries'), '"geen JSON" hier'];
  const { code, uit } = await toets(`${teksten.join('\r\n')}\r\n`, '--json');
  expect(code).toBe(1);
  expect(answers(uit)).toEqual([
    { vondsten: [{ soort: 'telefoon', van: 4, tot: 15 }] },
    { vondsten: [] },
    { vondsten: [{ soort: 'naam', van: 13, tot: 24 }] },
    { vondsten: [] },
  ]);
});

it('tells people where, and does not repeat what was written', async () => {
  const { code, uit } = await toets('Zij wacht.\nStuur het naar jan.smit@gmail.com');
  expect(code).toBe(1);
  expect(uit).toMatch(/^\s*2\s+16\s+33\s+een e-mailadres$/mu);
  expect(uit).not.toContain('jan.smit');
});

it('ends with 0 where nothing was found, and says what it does not see', async () => {
  const { code, uit } = await toets('De wachttijd is 14 weken.\n');
  expect(code).toBe(0);
  expect(uit).toContain('een naam zonder meer herkent deze toets niet');
  expect((await runHere('signaal', 'toets', join(dir, 'is-er-niet.txt'))).code).toBe(2);
});
