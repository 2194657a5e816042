import { packingBound } from '../../partitie/index.ts';
import { denseWeights, type Kern } from '../opgave/kern.ts';

/** An upper bound on the value of any valid map, where one was computed. */
export interface Grens {
  readonly grens?: number | undefined;
}

/**
 * The lowest of the bounds that hold and cost little:
 * - `bekend`, given by the caller;
 * - packing of bad triangles on the weights of pairs, pairs in different cells never counting for more
 *   than 0 (constraints only take maps away, so what bounds all maps bounds the valid ones);
 * Where only cut edges count neither says anything, and none is claimed.
 */
export function upperBound(kern: Kern, bekend?: number): Grens {
  const grenzen: number[] = bekend === undefined ? [] : [bekend];
  if (kern.w) {
    const gewichten = denseWeights(kern);
    const { n, w } = gewichten;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) if (kern.cel[i] !== kern.cel[j] && w[i * n + j]! > 0) w[i * n + j] = 0;
    grenzen.push(packingBound(gewichten) + kern.vast);
  }
  return grenzen.length === 0 ? {} : { grens: Math.min(...grenzen) };
}
