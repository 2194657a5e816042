import { aantalRegiosVan, type Overdekking } from './overdekking.ts';

/** One filled cell of a contingency table: units in both region `a` of A and region `b` of B. */
export interface Cel {
  readonly a: number;
  readonly b: number;
  /** Number (or mass) of units. */
  readonly omvang: number;
}

/** Which units a table of two covers is about. */
export type Bereik = 'gedeeld' | 'eenduidig';

/** True where a unit takes part: `gedeeld` = in at least one region of both, `eenduidig` = in exactly one of both. */
export function takesPart(a: Overdekking, b: Overdekking, bereik: Bereik): (eenheid: number) => boolean {
  return (i) => {
    const inA = aantalRegiosVan(a, i);
    const inB = aantalRegiosVan(b, i);
    return bereik === 'eenduidig' ? inA === 1 && inB === 1 : inA > 0 && inB > 0;
  };
}

/**
 * Sparse contingency table of two covers over the same units: only filled cells, ordered by a, then b.
 * A unit in several regions counts in each.
 *
 * @param massa weight of each unit; 1 when absent. Units of unknown (NaN) mass count as 0.
 */
export function crossTable(
  a: Overdekking,
  b: Overdekking,
  bereik: Bereik,
  massa?: Float64Array,
): readonly Cel[] {
  const doet = takesPart(a, b, bereik);
  const cellen = new Map<number, number>();
  for (let i = 0; i < a.aantalEenheden; i++) {
    if (!doet(i)) continue;
    const m = massa ? massa[i] || 0 : 1;
    for (const ra of a.regio.subarray(a.start[i], a.start[i + 1])) {
      for (const rb of b.regio.subarray(b.start[i], b.start[i + 1])) {
        const key = ra * b.aantalRegios + rb;
        cellen.set(key, (cellen.get(key) ?? 0) + m);
      }
    }
  }
  return [...cellen]
    .sort(([x], [y]) => x - y)
    .map(([key, omvang]) => ({ a: Math.floor(key / b.aantalRegios), b: key % b.aantalRegios, omvang }));
}
