/**
 * The key by which money is divided anew: the share of gemeente g is o_g = Σ_m w_m · x_gm / Σ_h x_hm, over measures x_m with
 * weights w_m that sum to 1. Over the country h runs over all; within a group (a region) over its members, times what the
 * group has of the whole. It is how the gemeentefonds is divided: an amount per unit of each measure (verdeelmaatstaf).
 */

/** A measure of a key: its weight (0–1), and its value for each gemeente (0 or more). */
export interface Sleutelmaat {
  readonly gewicht: number;
  readonly waarden: ArrayLike<number>;
}

/** Members by group: `van[g]` is the group of gemeente g, `deel[r]` what group r has of the whole (together 1). */
export interface Sleutelgroepen {
  readonly van: ArrayLike<number>;
  readonly deel: ArrayLike<number>;
}

/** Why a key divides nothing: weights that do not sum to 1, a value below 0, or a group in which a measure is nowhere. */
export type Sleutelfout =
  | { readonly code: 'gewichten'; readonly som: number }
  | { readonly code: 'negatief'; readonly maat: number; readonly gemeente: number }
  | { readonly code: 'nergens'; readonly maat: number; readonly groep: number };

const heel = (n: number): Sleutelgroepen => ({ van: new Int32Array(n), deel: [1] });

function totalsOf({ waarden }: Sleutelmaat, { van, deel }: Sleutelgroepen): Float64Array {
  const som = new Float64Array(deel.length);
  for (let g = 0; g < van.length; g++) som[van[g]!]! += waarden[g]!;
  return som;
}

/** All that keeps a key from dividing the whole. @param groepen the country as one where left out. */
export function faultsOfSleutel(
  maten: readonly Sleutelmaat[],
  n: number,
  groepen: Sleutelgroepen = heel(n),
): readonly Sleutelfout[] {
  const som = maten.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
  const fouten: Sleutelfout[] = Math.abs(som - 1) <= 1e-9 ? [] : [{ code: 'gewichten', som }];
  for (const [maat, m] of maten.entries()) {
    for (let g = 0; g < n; g++)
      if (!(m.waarden[g]! >= 0)) fouten.push({ code: 'negatief', maat, gemeente: g });
    for (const [groep, totaal] of totalsOf(m, groepen).entries())
      if (totaal === 0 && m.gewicht > 0 && groepen.deel[groep]! > 0)
        fouten.push({ code: 'nergens', maat, groep });
  }
  return fouten;
}

/**
 * The share (0–1) of each gemeente in the whole; together 1.
 * @throws RangeError for a key with faults.
 */
export function shareBySleutel(
  maten: readonly Sleutelmaat[],
  n: number,
  groepen: Sleutelgroepen = heel(n),
): Float64Array {
  const [fout] = faultsOfSleutel(maten, n, groepen);
  if (fout) throw new RangeError(`no key: ${fout.code}`);
  const delen = new Float64Array(n);
  for (const maat of maten) {
    if (maat.gewicht === 0) continue;
    const som = totalsOf(maat, groepen);
    for (let g = 0; g < n; g++) {
      const r = groepen.van[g]!;
      if (groepen.deel[r]! > 0) delen[g]! += (groepen.deel[r]! * maat.gewicht * maat.waarden[g]!) / som[r]!;
    }
  }
  return delen;
}
