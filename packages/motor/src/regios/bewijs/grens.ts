import { Unie } from '../../grond/index.ts';
import { packingBound } from '../../partitie/index.ts';
import { denseWeights, type Kern } from '../opgave/kern.ts';
import { lightestCut } from './kleinstesnede.ts';

/** An upper bound on the value of any valid map, where one was computed. */
export interface Grens {
  readonly grens?: number | undefined;
}

/**
 * The lowest of the bounds that hold and cost little:
 * - `bekend`, given by the caller;
 * - packing of bad triangles on the weights of pairs, pairs in different cells never counting for more
 *   than 0 (constraints only take maps away, so what bounds all maps bounds the valid ones);
 * - where only cut edges count, what so many regions cut at least (`leastCut`).
 */
export function upperBound(kern: Kern, bekend?: number): Grens {
  const grenzen: number[] = bekend === undefined ? [] : [bekend];
  if (kern.w) {
    const gewichten = denseWeights(kern);
    const { n, w } = gewichten;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) if (kern.cel[i] !== kern.cel[j] && w[i * n + j]! > 0) w[i * n + j] = 0;
    grenzen.push(packingBound(gewichten) + kern.vast);
  } else grenzen.push(-leastCut(kern));
  return { grens: Math.min(...grenzen) };
}

/**
 * What a division in as many regions as there must be cuts at least. More regions never cut less, so that the least
 * number counts. Four reasons, of which the strongest is taken:
 * - regions of one part of the graph hang together, so that k regions over p parts cut k − p bundles of edges;
 * - a region that is no whole part is cut from the rest of its part, each edge by two regions at most, so that k regions
 *   over p < k parts cut (k − p + 1) / 2 times the lightest cut of a part;
 * - of n blocks in k regions at most (n − k + 1)·(n − k) / 2 pairs lie inside one: the rest of the edges are cut;
 * - an edge between cells is always cut.
 */
function leastCut(kern: Kern): number {
  const { n, ijl, minAantal, totaal, maximum, cel, vast } = kern;
  const k = Math.max(minAantal, Math.ceil(totaal / maximum - 1e-9));
  const kanten: number[] = [];
  const delen = new Unie(n);
  let tussen = 0;
  for (let i = 0; i < n; i++) {
    for (let p = ijl.start[i]!; p < ijl.start[i + 1]!; p++) {
      const j = ijl.naar[p]!;
      if (j <= i) continue;
      kanten.push(ijl.maat[p]!);
      delen.join(i, j);
      if (cel[i] !== cel[j]) tussen += ijl.maat[p]!;
    }
  }
  kanten.sort((a, b) => b - a);
  const deel = delen.labels();
  const aantalDelen = new Set(deel).size;
  const stukken = k > aantalDelen ? (k - aantalDelen + 1) / 2 : 0;
  const samen = Math.max(1, n - k + 1);
  const binnen = kanten.slice(0, (samen * (samen - 1)) / 2).reduce((som, c) => som + c, 0);
  return Math.max(
    0,
    tussen,
    (k - aantalDelen) * (kanten.at(-1) ?? 0),
    stukken * lightestCut(kern, deel),
    -vast - binnen,
  );
}
