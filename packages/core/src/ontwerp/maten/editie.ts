import { buildOverdekking, canonical, countRegions } from '@samenhang/motor';
import type { Atlas, Editie, Regio } from '../../atlas/index.ts';

export interface Ontwerpnaam {
  /** Id under which it takes part, such as `ontwerp-1`. */
  readonly indeling: string;
  /** How it was made, in Dutch; default says that it is a design. */
  readonly wijze?: string;
  readonly bron?: string;
}

/** The gemeente with most inhabitants of each region; where none are known, the first by code. */
function heads(atlas: Atlas, labels: Int32Array): Int32Array {
  const hoofd = new Int32Array(countRegions(labels)).fill(-1);
  const inwoners = (g: number): number => atlas.inwoners[g] || 0;
  labels.forEach((r, g) => {
    const nu = hoofd[r] ?? -1;
    if (nu < 0 || inwoners(g) > inwoners(nu)) hoofd[r] = g;
  });
  return hoofd;
}

/**
 * A design as an editie, so that every measure and view takes it. Regions are named by their gemeente with most
 * inhabitants, and coded O1, O2 … in the order of their first gemeente by code: the same map has the same codes.
 *
 * @param labels region of each gemeente of the atlas.
 * @throws RangeError when there is not one label for each gemeente.
 */
export function designEditie(atlas: Atlas, labels: ArrayLike<number>, naam: Ontwerpnaam): Editie {
  const n = atlas.gemeenten.length;
  if (labels.length !== n) throw new RangeError(`${labels.length} labels for ${n} gemeenten`);
  const eigen = canonical(labels);
  const regios = [...heads(atlas, eigen)].map(
    (g, r): Regio => ({ code: `O${r + 1}`, naam: atlas.gemeenten[g]?.naam ?? '' }),
  );
  return {
    indeling: naam.indeling,
    jaar: atlas.jaar,
    basis: 'afgeleid',
    oorsprongjaar: atlas.jaar,
    wijze:
      naam.wijze ??
      'Ontwerp, berekend met Samenhang. Elke regio heet naar de gemeente met de meeste inwoners.',
    bron: naam.bron ?? 'Samenhang',
    licentie: '',
    gebreken: '',
    regios,
    overdekking: buildOverdekking(
      n,
      regios.length,
      [...eigen].map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
    ),
    onzeker: [],
  };
}
