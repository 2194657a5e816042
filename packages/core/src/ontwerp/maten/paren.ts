import { agreementWeights, type Overdekking, type Paargewichten, regiosVan } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Laagopgave, Ontwerpopgave } from '../opgave/opgave.ts';

/**
 * For every two gemeenten the share of a layer's indelingen, by weight, that have them together: `w[i * n + j]`, 0–1,
 * diagonal 0. All NaN where the layer has no indelingen; those that the atlas does not have are left out.
 */
export function sharesOf(atlas: Atlas, opgave: Ontwerpopgave, laag: Laagopgave): Paargewichten {
  const n = atlas.gemeenten.length;
  const lijst = laag.indelingen.flatMap(({ indeling, gewicht = 1 }) => {
    const editie = atlas.edities.get(indeling);
    return editie ? [{ overdekking: editie.overdekking, gewicht }] : [];
  });
  if (lijst.length === 0) return { n, w: new Float64Array(n * n).fill(Number.NaN) };
  const { w } = agreementWeights({
    overdekkingen: lijst.map((x) => x.overdekking),
    wegingen: lijst.map((x) => x.gewicht),
    gamma: 0,
    overeenkomst: opgave.overeenkomst,
  });
  const dubbel = 2 * lijst.reduce((som, x) => som + x.gewicht, 0);
  return { n, w: w.map((x) => x / dubbel) };
}

/** Calls `doe` once for every two units that share a region, also where they share several. */
function visitPairs(o: Overdekking, doe: (i: number, j: number) => void): void {
  const gezien = new Int32Array(o.aantalEenheden).fill(-1);
  for (let i = 0; i < o.aantalEenheden; i++) {
    for (const r of regiosVan(o, i)) {
      for (const j of o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])) {
        if (j <= i || gezien[j] === i) continue;
        gezien[j] = i;
        doe(i, j);
      }
    }
  }
}

/** Everyone who shares a region with a unit, ascending. */
export function partnersOf(o: Overdekking, i: number): number[] {
  const partners = new Set<number>();
  for (const r of regiosVan(o, i))
    for (const j of o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])) if (j !== i) partners.add(j);
  return [...partners].sort((a, b) => a - b);
}

/** Mean of what pairs in the same region are worth; NaN where there are none. */
export function meanInside(o: Overdekking, { n, w }: Paargewichten): number {
  let som = 0;
  let aantal = 0;
  visitPairs(o, (i, j) => {
    som += w[i * n + j]!;
    aantal++;
  });
  return som / aantal;
}

/** Mean of what pairs of one unit of each list are worth, a unit with itself left out; NaN where there are none. */
export function meanBetween(
  { n, w }: Paargewichten,
  een: ArrayLike<number>,
  ander: ArrayLike<number>,
): number {
  let som = 0;
  let aantal = 0;
  for (let a = 0; a < een.length; a++) {
    for (let b = 0; b < ander.length; b++) {
      if (een[a] === ander[b]) continue;
      som += w[een[a]! * n + ander[b]!]!;
      aantal++;
    }
  }
  return som / aantal;
}
