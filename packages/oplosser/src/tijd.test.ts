// More time never gives a worse map or a worse bound, with the same seed. Time is counted in looks at the clock, so that
// it is the same on every machine.

import {
  fromTriangle,
  type Opgave,
  type Paargewichten,
  partitionWeights,
  regionalise,
  seededToeval,
} from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { loadHighs } from './highs.ts';

const oplosser = await loadHighs();

interface Bekend {
  readonly waarde: number;
  readonly grens: number;
}

function weights(n: number, seed: number): Paargewichten {
  const toeval = seededToeval(seed);
  return fromTriangle(
    n,
    Int32Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 41) - 20),
  );
}

/** A grid of 3 × 4, in regions of which the weight lies within a band, or by pairs as well. */
function question(seed: number): Opgave {
  const n = 12;
  const toeval = seededToeval(seed);
  const gewicht = Array.from({ length: n }, () => 1 + Math.floor(toeval() * 5));
  const verbindingen = Array.from({ length: n }, (_, v) => v).flatMap((v): [number, number][] => [
    ...(v % 4 < 3 ? [[v, v + 1] as [number, number]] : []),
    ...(v < 8 ? [[v, v + 4] as [number, number]] : []),
  ]);
  const doel = seed % 2 === 0 ? { snede: 1 } : { paren: weights(n, seed) };
  return { n, gewicht, verbindingen, minimum: 6, aantal: { min: 3, max: 4 }, doel };
}

const tijden = [40, 160, 640];

/** The same question with ever more time. */
function answersOf(ask: (tijdMs: number, klok: () => number) => Bekend | undefined): (Bekend | undefined)[] {
  return tijden.map((tijdMs) => {
    let nu = 0;
    return ask(tijdMs, () => nu++);
  });
}

function expectNeverWorse(antwoorden: readonly (Bekend | undefined)[]): void {
  antwoorden.forEach((antwoord, k) => {
    const eerder = antwoorden[k - 1];
    if (!eerder) return;
    expect(antwoord?.waarde).toBeGreaterThanOrEqual(eerder.waarde - 1e-9);
    expect(antwoord?.grens).toBeLessThanOrEqual(eerder.grens + 1e-9);
  });
}

describe('more time', () => {
  it.each([1, 2, 3])('never gives a worse division, or a higher bound (seed %i)', (seed) => {
    for (const exact of [false, true])
      expectNeverWorse(
        answersOf((tijdMs, klok) =>
          partitionWeights(weights(14, seed), { tijdMs, klok, seed, ...(exact ? { exact, oplosser } : {}) }),
        ),
      );
  });

  it.each([1, 2, 3])('never gives worse regions, or a higher bound (seed %i)', (seed) => {
    for (const exact of [false, true])
      expectNeverWorse(
        answersOf((tijdMs, klok) => {
          const antwoord = regionalise({
            opgave: question(seed),
            tijdMs,
            klok,
            seed,
            ...(exact ? { exact, oplosser } : {}),
          });
          if (antwoord.soort !== 'kaart') return undefined;
          return { waarde: antwoord.waarde, grens: antwoord.grens ?? Number.POSITIVE_INFINITY };
        }),
      );
  });
});
