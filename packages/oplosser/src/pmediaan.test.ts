import { locate, seededToeval } from '@samenhang/motor';
import type { Highs } from 'highs';
import { expect, it } from 'vitest';

/**
 * A network made like those of the OR-Library (Beasley 1985): n points, n²/50 roads of length 1–100, all of it connected. Made
 * here from a seed: the files of that library may not be copied, and how it drew them is not published.
 */
function drawNet(n: number, seed: number): Float64Array {
  const toeval = seededToeval(seed);
  const afstand = new Float64Array(n * n).fill(1e9);
  const link = (i: number, j: number): void => {
    const lengte = 1 + Math.floor(toeval() * 100);
    afstand[i * n + j] = lengte;
    afstand[j * n + i] = lengte;
  };
  for (let i = 0; i < n; i++) afstand[i * n + i] = 0;
  for (let i = 1; i < n; i++) link(i, Math.floor(toeval() * i));
  for (let k = n; k < n ** 2 / 50; k++) {
    const i = Math.floor(toeval() * n);
    const j = Math.floor(toeval() * n);
    if (i !== j) link(i, j);
  }
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        afstand[i * n + j] = Math.min(afstand[i * n + j]!, afstand[i * n + k]! + afstand[k * n + j]!);
  return afstand;
}

/** The p-median as a program of whole numbers, in the words that HiGHS reads: a way to the answer that has nothing of ours. */
function writeProgram(afstand: Float64Array, n: number, p: number): string {
  const alle = Array.from({ length: n }, (_, k) => k);
  const som = (delen: readonly string[]): string => delen.join(' + ');
  return [
    'Minimize',
    ` kosten: ${som(alle.flatMap((i) => alle.map((j) => `${afstand[i * n + j]!} x${i}_${j}`)))}`,
    'Subject To',
    ` aantal: ${som(alle.map((j) => `y${j}`))} = ${p}`,
    ...alle.map((i) => ` een${i}: ${som(alle.map((j) => `x${i}_${j}`))} = 1`),
    ...alle.flatMap((i) => alle.map((j) => ` open${i}_${j}: x${i}_${j} - y${j} <= 0`)),
    'Bounds',
    ...alle.flatMap((i) => alle.map((j) => ` 0 <= x${i}_${j} <= 1`)),
    'Binary',
    ` ${alle.map((j) => `y${j}`).join(' ')}`,
    'End',
  ].join('\n');
}

const { default: load } = (await import('highs')) as unknown as { default: () => Promise<Highs> };
const highs = await load();

it.each([
  [50, 5, 1],
  [50, 10, 2],
  [60, 6, 3],
])('is what another solver finds: a made net of %i points, %i places', (n, p, seed) => {
  const kosten = drawNet(n, seed);
  const eigen = locate({
    klanten: n,
    plekken: n,
    aantal: p,
    kosten,
    seed: 1,
    tijdMs: 60_000,
    exact: true,
  });
  const ander = highs.solve(writeProgram(kosten, n, p));
  expect(ander.Status).toBe('Optimal');
  expect([eigen.bewezen, eigen.waarde, eigen.grens]).toEqual([
    true,
    Math.round(ander.ObjectiveValue),
    eigen.waarde,
  ]);
});
