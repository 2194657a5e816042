/** Maps that need no search: what a search that ran out of time before it found any can still answer with. */

import { checkMap, type Labels, type Opgave, Unie, type Verbinding } from '@samenhang/motor';
import { layerValue } from './nesten.ts';

/** The parts that edges make of units 0 … n − 1, as labels. */
function partsOf(n: number, kanten: Iterable<Verbinding>): Labels {
  const unie = new Unie(n);
  for (const [a, b] of kanten) unie.join(a, b);
  return unie.labels();
}

/**
 * The best of the maps that are at hand and valid: those given, each broken where it does not hang together; every unit
 * by itself (but for those that belong together), and all in one.
 */
export function simplestMap(
  opgave: Opgave,
  gegeven: readonly ArrayLike<number>[],
): { readonly labels: Labels; readonly waarde: number } | undefined {
  const { n, verbindingen, samen = [] } = opgave;
  const heel = gegeven.map((kaart) =>
    partsOf(n, [...verbindingen.filter(([a, b]) => kaart[a] === kaart[b]), ...samen]),
  );
  return [...gegeven, ...heel, partsOf(n, samen), new Int32Array(n)]
    .filter((kaart) => checkMap(opgave, kaart).length === 0)
    .map((kaart) => ({ labels: Int32Array.from(kaart), waarde: layerValue(opgave, kaart) }))
    .toSorted((a, b) => b.waarde - a.waarde)[0];
}
