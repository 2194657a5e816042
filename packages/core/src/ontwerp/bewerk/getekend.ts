import { buildOverdekking, canonical, countRegions, type Overdekking } from '@samenhang/motor';
import { moves } from '../../vergelijking/index.ts';

function coverOf(labels: ArrayLike<number>): Overdekking {
  const eigen = canonical(labels);
  const leden = Array.from(eigen, (regio, eenheid) => ({ eenheid, regio, aandeel: 1 }));
  return buildOverdekking(eigen.length, countRegions(eigen), leden);
}

/**
 * The regions of a map, by their label in it, that a hand drew: those that gemeenten came into since `oud`, told as the
 * fewest that moved. A region that only lost gemeenten was not drawn.
 */
export function drawnRegios(oud: ArrayLike<number>, nu: ArrayLike<number>): number[] {
  const verplaatst = moves(coverOf(oud), coverOf(nu)).lijst;
  return [...new Set(verplaatst.map(({ gemeente }) => nu[gemeente] ?? -1))].sort((a, b) => a - b);
}
