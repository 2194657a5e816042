import type { Richting } from './archief.ts';

/**
 * Which of a list of scores are on the frontier of two goals: no other is as good on both and better on one. In the order
 * of the first goal, from worst to best; of equal scores the first.
 */
export function frontier(
  scores: readonly (readonly [number, number])[],
  [eerste, tweede]: readonly [Richting, Richting],
): number[] {
  const teken = (r: Richting): number => (r === 'hoog' ? 1 : -1);
  const hoog = scores.map(([x, y]) => [x * teken(eerste), y * teken(tweede)] as const);
  const volgorde = [...hoog.keys()]
    .filter((k) => hoog[k]!.every(Number.isFinite))
    .sort((a, b) => hoog[b]![0] - hoog[a]![0] || hoog[b]![1] - hoog[a]![1] || a - b);
  let beste = Number.NEGATIVE_INFINITY;
  const uit = volgorde.filter((k) => {
    if (hoog[k]![1] <= beste) return false;
    beste = hoog[k]![1];
    return true;
  });
  return uit.reverse();
}
