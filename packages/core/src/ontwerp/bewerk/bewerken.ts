/** What a hand does to a map: each gives a new map and leaves the old one as it was. Labels are canonical. */

import { canonical, countRegions, type Labels } from '@samenhang/motor';

/** The number under which the next region of a map comes: paint with it to make one. */
export function newRegio(labels: ArrayLike<number>): number {
  return countRegions(canonical(labels));
}

/** Puts gemeenten in a region; those that are locked stay where they are. */
export function paintGemeenten(
  labels: Labels,
  gemeenten: Iterable<number>,
  regio: number,
  vast: ReadonlySet<number> = new Set(),
): Labels {
  const nieuw = Int32Array.from(labels);
  for (const g of gemeenten) if (g in nieuw && !vast.has(g)) nieuw[g] = regio;
  return canonical(nieuw);
}

/** Puts all gemeenten of one region with another. */
export function mergeRegios(labels: Labels, van: number, naar: number): Labels {
  return canonical(labels.map((r) => (r === van ? naar : r)));
}

/** Lets two gemeenten change places. */
export function swapGemeenten(labels: Labels, a: number, b: number): Labels {
  const nieuw = Int32Array.from(labels);
  nieuw[a] = labels[b] ?? -1;
  nieuw[b] = labels[a] ?? -1;
  return canonical(nieuw);
}

/** Divides a region in two: `deel` tells for each of its gemeenten, in their order, which half it is of. */
export function splitRegio(labels: Labels, regio: number, deel: ArrayLike<number>): Labels {
  const nieuw = Int32Array.from(labels);
  const vers = newRegio(labels);
  let k = 0;
  labels.forEach((r, g) => {
    if (r === regio && deel[k++] === 1) nieuw[g] = vers;
  });
  return canonical(nieuw);
}
