import { polygonContains } from 'd3-polygon';
import type { Punt } from '../rd/index.ts';
import type { Kaartvorm } from './vorm.ts';

/** The gebieden, by their number, whose middle lies within a line drawn round them; none of a line that is no area. */
export function gebiedenWithin({ gebieden }: Pick<Kaartvorm, 'gebieden'>, lijn: readonly Punt[]): number[] {
  const ring = lijn.map(([x, y]): [number, number] => [x, y]);
  if (ring.length < 3) return [];
  return gebieden.flatMap(({ midden: [x, y] }, index) => (polygonContains(ring, [x, y]) ? [index] : []));
}
