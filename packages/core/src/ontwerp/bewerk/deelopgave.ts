/** The questions that the engine answers for a hand that draws: a region in two, or the rest of the map. */

import type { Opgave, Verbinding } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';

/** Each half has at least this part of the inhabitants: tried in this order, until there is such a division. */
export const helften: readonly number[] = [1 / 3, 1 / 5, 0];

/**
 * The question that divides one region in two, over its gemeenten alone: as much of the agreement kept as can be.
 * @param deel part of the region's inhabitants that each half has at least, 0–½.
 */
export function splitOpgave(opgave: Opgave, labels: ArrayLike<number>, regio: number, deel: number): Opgave {
  const leden = Array.from({ length: opgave.n }, (_, g) => g).filter((g) => labels[g] === regio);
  const plek = new Map(leden.map((g, k) => [g, k]));
  const within = (paren: readonly Verbinding[]): Verbinding[] =>
    paren.flatMap(([a, b]) => {
      const [k, l] = [plek.get(a), plek.get(b)];
      return k === undefined || l === undefined ? [] : [[k, l] as const];
    });
  const gewicht = leden.map((g) => opgave.gewicht[g] ?? 0);
  const { paren } = opgave.doel;
  return {
    n: leden.length,
    gewicht,
    verbindingen: within(opgave.verbindingen),
    aaneengesloten: opgave.aaneengesloten ?? true,
    aantal: { min: 2, max: 2 },
    minimum: deel * gewicht.reduce((som, x) => som + x, 0),
    samen: within(opgave.samen ?? []),
    doel: paren
      ? {
          paren: {
            n: leden.length,
            w: Float64Array.from(leden.flatMap((g) => leden.map((h) => paren.w[g * paren.n + h] ?? 0))),
          },
        }
      : { snede: 1 },
  };
}

/**
 * The question with what was drawn as a demand: gemeenten of one drawn region stay together, those of different drawn
 * regions apart. Others may join them.
 * @param getekend regions that were drawn, by their label in `labels`.
 */
export function finishOpgave(
  { gemeenten }: Atlas,
  opgave: Ontwerpopgave,
  labels: ArrayLike<number>,
  getekend: readonly number[],
): Ontwerpopgave {
  const code = (g: number): string => gemeenten[g]?.code ?? '';
  const leden = getekend.map((r) => [...gemeenten.keys()].filter((g) => labels[g] === r));
  const samen = leden.flatMap(([eerste = 0, ...rest]) => rest.map((g) => [code(eerste), code(g)] as const));
  const hoofden = leden.flatMap((l) => l.slice(0, 1));
  const apart = hoofden.flatMap((a, k) => hoofden.slice(k + 1).map((b) => [code(a), code(b)] as const));
  return {
    ...opgave,
    samen: [...(opgave.samen ?? []), ...samen],
    apart: [...(opgave.apart ?? []), ...apart],
  };
}
