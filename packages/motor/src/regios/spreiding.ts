/**
 * One question over several workers: each searches from a seed of its own, and their answers become one. A best
 * value is the highest found by any; a bound is the lowest proven by any, for every one of them holds.
 */

import type { CliqueAntwoord } from '../partitie/index.ts';
import type { RegioAntwoord } from './regionaliseer.ts';

/** Seeds for so many workers: the first is the seed itself, so that one worker does what a call without workers does. */
export function spreadSeeds(seed: number, aantal: number): number[] {
  // Steps of the golden ratio on 32 bits, so that the workers of seeds 1, 2, 3 … do not meet.
  return Array.from({ length: aantal }, (_, k) => (k === 0 ? seed : (seed + k * 0x9e3779b1) % 2 ** 32));
}

/**
 * The answer of all workers together. Of equally good maps the earliest in the list is taken.
 * @throws RangeError when there is no answer.
 */
export function mergeCliqueAnswers(antwoorden: readonly CliqueAntwoord[]): CliqueAntwoord {
  const beste = highest(antwoorden);
  const grens = Math.max(beste.waarde, Math.min(...antwoorden.map((a) => a.grens)));
  const bewezen = antwoorden.some((a) => a.bewezen) || grens <= beste.waarde;
  return {
    ...beste,
    grens,
    gat: grens - beste.waarde,
    bewezen,
    iteraties: work(antwoorden),
  };
}

/**
 * The same for regions under constraints: a map, where any worker found one; else the explanation of the first.
 * @throws RangeError when there is no answer.
 */
export function mergeRegioAnswers(antwoorden: readonly RegioAntwoord[]): RegioAntwoord {
  const kaarten = antwoorden.filter((a) => a.soort === 'kaart');
  const iteraties = work(antwoorden);
  if (kaarten.length === 0) {
    const [eerste] = antwoorden;
    if (eerste === undefined) throw new RangeError('no answers to merge');
    return { ...eerste, iteraties };
  }
  const { grens: _g, gat: _v, ...beste } = highest(kaarten);
  const laagste = Math.min(...kaarten.map((k) => k.grens ?? Number.POSITIVE_INFINITY));
  if (laagste === Number.POSITIVE_INFINITY) return { ...beste, iteraties };
  const grens = Math.max(beste.waarde, laagste);
  const bewezen = kaarten.some((k) => k.bewezen) || grens <= beste.waarde;
  return { ...beste, grens, gat: grens - beste.waarde, bewezen, iteraties };
}

function highest<A extends { readonly waarde: number }>(antwoorden: readonly A[]): A {
  const [eerste, ...rest] = antwoorden;
  if (eerste === undefined) throw new RangeError('no answers to merge');
  return rest.reduce((beste, a) => (a.waarde > beste.waarde ? a : beste), eerste);
}

function work(antwoorden: readonly { readonly iteraties: number }[]): number {
  return antwoorden.reduce((som, a) => som + a.iteraties, 0);
}
