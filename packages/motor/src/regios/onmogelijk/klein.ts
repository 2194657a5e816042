/** Every division of a few units, one by one: where there are so few, what cannot be found cannot be. */

import type { Labels } from '../../partitie/index.ts';
import type { Opgave } from '../opgave/opgave.ts';
import { checkMap } from '../opgave/toets.ts';

/** So many units have 4140 divisions. */
export const weinigEenheden = 8;

/** The first division that keeps to all constraints; undefined where there is none. For `weinigEenheden` at most. */
export function firstValid(opgave: Opgave): Labels | undefined {
  const labels = new Int32Array(opgave.n);
  const visit = (v: number, k: number): boolean => {
    if (v === opgave.n) return checkMap(opgave, labels).length === 0;
    for (let c = 0; c <= k; c++) {
      labels[v] = c;
      if (visit(v + 1, Math.max(k, c + 1))) return true;
    }
    return false;
  };
  return visit(0, 0) ? labels : undefined;
}
