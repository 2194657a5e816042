/**
 * What follows from pairs that are fixed together (onder = 1) or apart (boven = 0): groups that are joined
 * by pairs together are together in all their pairs; groups with one pair apart are apart in all.
 * Narrows the bounds in place.
 * @returns false when they contradict each other.
 */

import { pairIndex } from './snedes.ts';

export function closeTransitively(n: number, onder: Float64Array, boven: Float64Array): boolean {
  const groep = joinFixed(n, onder);
  const apart = new Set<number>();
  forPairs(n, (i, j, k) => {
    if (boven[k] === 0) apart.add(keyOf(n, groep[i]!, groep[j]!));
  });
  for (let i = 0; i < n; i++) if (apart.has(keyOf(n, groep[i]!, groep[i]!))) return false;
  forPairs(n, (i, j, k) => {
    if (groep[i] === groep[j]) onder[k] = 1;
    else if (apart.has(keyOf(n, groep[i]!, groep[j]!))) boven[k] = 0;
  });
  return true;
}

/** Group of each unit: the lowest unit that it is fixed together with, directly or not. */
function joinFixed(n: number, onder: Float64Array): Int32Array {
  const groep = new Int32Array(n).fill(-1);
  for (let bron = 0; bron < n; bron++) {
    if (groep[bron]! >= 0) continue;
    groep[bron] = bron;
    const rij = [bron];
    for (const i of rij) {
      for (let j = 0; j < n; j++) {
        if (j === i || groep[j]! >= 0 || onder[pairIndex(n, i, j)] !== 1) continue;
        groep[j] = bron;
        rij.push(j);
      }
    }
  }
  return groep;
}

function keyOf(n: number, a: number, b: number): number {
  return Math.min(a, b) * n + Math.max(a, b);
}

function forPairs(n: number, doe: (i: number, j: number, kolom: number) => void): void {
  let k = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) doe(i, j, k++);
}
