/** Every division of a few units, one by one: where there are so few, the best is known, and what is not there cannot be. */

import { buildNetwerk } from '../../grond/index.ts';
import { canonical, type Labels } from '../../partitie/index.ts';
import type { Opgave } from '../opgave/opgave.ts';
import { checkMap, countCut, mapValue } from '../opgave/toets.ts';

/** So many units have 4140 divisions. */
export const weinigEenheden = 8;

/** Tells of each division of n units until one is enough; true when one was. */
function visitDivisions(n: number, isEnough: (labels: Labels) => boolean): boolean {
  const labels = new Int32Array(n);
  const visit = (v: number, k: number): boolean => {
    if (v === n) return isEnough(labels);
    for (let c = 0; c <= k; c++) {
      labels[v] = c;
      if (visit(v + 1, Math.max(k, c + 1))) return true;
    }
    return false;
  };
  return visit(0, 0);
}

/** Whether any division keeps to all constraints. For `weinigEenheden` at most. */
export function hasValid(opgave: Opgave): boolean {
  return visitDivisions(opgave.n, (labels) => checkMap(opgave, labels).length === 0);
}

/** The best division that keeps to all constraints; of those of one value the first of `start`. */
export function bestOfAll(
  opgave: Opgave,
  start: readonly ArrayLike<number>[] = [],
): { readonly labels: Labels; readonly waarde: number; readonly snede: number } | undefined {
  const net = buildNetwerk(opgave.n, opgave.verbindingen);
  let beste: { readonly labels: Labels; readonly waarde: number; readonly snede: number } | undefined;
  const take = (labels: Labels): false => {
    const snede = countCut(net, labels);
    const waarde = mapValue(opgave, labels, snede);
    if (waarde > (beste?.waarde ?? Number.NEGATIVE_INFINITY) && checkMap(opgave, labels).length === 0)
      beste = { labels: labels.slice(), waarde, snede };
    return false;
  };
  for (const labels of start) take(canonical(labels));
  visitDivisions(opgave.n, take);
  return beste;
}
