import { below, seededToeval } from '@samenhang/motor';
import type { Stuurdoel } from './doelen.ts';

/** One run: for each goal, which part (0–1) of the way from the free design to the best it must have gone. */
export type Grenzen = readonly number[];

/** Whether the search itself can be given a bound on this goal. */
export function isDriven(doel: Stuurdoel): boolean {
  return doel.beperk !== undefined || doel.paren !== undefined || doel.naam === 'onbalans';
}

/** Bounds on one goal at a time, then on two at a time, those in seeded order. */
export function buildRooster(doelen: readonly Stuurdoel[], stappen: number, seed: number): Grenzen[] {
  const toeval = seededToeval(seed);
  const stuur = [...doelen.keys()].filter((k) => isDriven(doelen[k]!));
  const bound = (paren: readonly (readonly [number, number])[]): Grenzen =>
    doelen.map((_, k) => paren.find(([d]) => d === k)?.[1] ?? 0);
  const delen = Array.from({ length: stappen }, (_, s) => (s + 1) / stappen);
  const enkel = delen.flatMap((t) => stuur.map((k) => bound([[k, t]])));
  const dubbel = stuur.flatMap((a, x) =>
    stuur.slice(x + 1).flatMap((b) =>
      delen.flatMap((t) =>
        delen.map((u) =>
          bound([
            [a, t],
            [b, u],
          ]),
        ),
      ),
    ),
  );
  for (let k = dubbel.length - 1; k > 0; k--) {
    const j = below(toeval, k + 1);
    [dubbel[k], dubbel[j]] = [dubbel[j]!, dubbel[k]!];
  }
  return [...enkel, ...dubbel.slice(0, stappen * stuur.length)];
}
