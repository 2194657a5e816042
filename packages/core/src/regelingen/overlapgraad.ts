import type { Overdekking } from '@samenhang/motor';
import type { Overlap } from './overlap.ts';

/** The formula of `overlapDegrees`, in words, for the recipe. */
export const overlapformule =
  'overlapgraad(g) = gemiddelde over partners h van (regelingen die g en h delen / regelingen van g); ' +
  'land = gemiddelde over gemeenten met een partner';

/**
 * Overlapgraad of each gemeente: with how many of its regelingen it meets a partner, on average over its
 * partners. The counterpart of congruentie for an overlapping cover, where the indelingen are not the same
 * for all; it bears another name because it is another formula, ours and not a published one.
 *
 * overlapgraad(g) = mean over h in P(g) of |R(g) ∩ R(h)| / |R(g)|, with R(g) the regelingen of g and
 * P(g) the other gemeenten that share one. 1 = it meets every partner in all its regelingen. A regeling without
 * another gemeente still counts in |R(g)|. NaN where P(g) is empty.
 */
export function overlapDegrees(o: Overdekking, { regelingen, partners }: Overlap): Float64Array {
  return Float64Array.from({ length: o.aantalEenheden }, (_, g) => {
    // Σ over partners of shared regelingen = Σ over regelingen of the other gemeenten in them.
    let ontmoetingen = 0;
    for (const r of o.regio.subarray(o.start[g], o.start[g + 1]))
      ontmoetingen += (o.regioStart[r + 1] ?? 0) - (o.regioStart[r] ?? 0) - 1;
    return ontmoetingen / ((partners[g] ?? 0) * (regelingen[g] ?? 0));
  });
}
