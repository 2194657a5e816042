/**
 * A cover: units in regions, zero, one or more each, as two compressed
 * sparse row lists (unit → regions and region → units). A partition is the special
 * case of exactly one region a unit. Immutable after construction and made of typed
 * arrays only, so that a worker can share it.
 */
export interface Overdekking {
  readonly aantalEenheden: number;
  readonly aantalRegios: number;
  /** Regions of unit `i`: `regio[start[i]] … regio[start[i + 1] - 1]`. */
  readonly start: Uint32Array;
  readonly regio: Uint32Array;
  /** Share (0–1] beside each entry of `regio`; NaN where it is not known. */
  readonly aandeel: Float64Array;
  /** Units of region `r`: `leden[regioStart[r]] … leden[regioStart[r + 1] - 1]`, ascending. */
  readonly regioStart: Uint32Array;
  readonly leden: Uint32Array;
}

/** One membership by index. */
export interface Lid {
  readonly eenheid: number;
  readonly regio: number;
  readonly aandeel: number;
}

function prefixSums(counts: Uint32Array): Uint32Array {
  const start = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) start[i + 1] = (start[i] ?? 0) + (counts[i] ?? 0);
  return start;
}

/**
 * Builds a cover from memberships in any order.
 * @throws RangeError when a membership names a unit or region outside the given numbers.
 */
export function buildOverdekking(
  aantalEenheden: number,
  aantalRegios: number,
  leden: readonly Lid[],
): Overdekking {
  const perEenheid = new Uint32Array(aantalEenheden);
  const perRegio = new Uint32Array(aantalRegios);
  for (const lid of leden) {
    if (!(lid.eenheid >= 0 && lid.eenheid < aantalEenheden))
      throw new RangeError(`unit ${lid.eenheid} is outside 0…${aantalEenheden - 1}`);
    if (!(lid.regio >= 0 && lid.regio < aantalRegios))
      throw new RangeError(`region ${lid.regio} is outside 0…${aantalRegios - 1}`);
    perEenheid[lid.eenheid] = (perEenheid[lid.eenheid] ?? 0) + 1;
    perRegio[lid.regio] = (perRegio[lid.regio] ?? 0) + 1;
  }
  const start = prefixSums(perEenheid);
  const regioStart = prefixSums(perRegio);
  const regio = new Uint32Array(leden.length);
  const aandeel = new Float64Array(leden.length);
  const ledenPerRegio = new Uint32Array(leden.length);
  const vrij = start.slice();
  const vrijRegio = regioStart.slice();
  const sorted = [...leden].sort((a, b) => a.eenheid - b.eenheid || a.regio - b.regio);
  for (const lid of sorted) {
    const at = vrij[lid.eenheid] ?? 0;
    vrij[lid.eenheid] = at + 1;
    regio[at] = lid.regio;
    aandeel[at] = lid.aandeel;
    const at2 = vrijRegio[lid.regio] ?? 0;
    vrijRegio[lid.regio] = at2 + 1;
    ledenPerRegio[at2] = lid.eenheid;
  }
  return { aantalEenheden, aantalRegios, start, regio, aandeel, regioStart, leden: ledenPerRegio };
}

/** Regions of one unit, in ascending order. */
export function regiosVan(o: Overdekking, eenheid: number): Uint32Array {
  return o.regio.subarray(o.start[eenheid], o.start[eenheid + 1]);
}

/** Units of one region, in ascending order. */
export function ledenVan(o: Overdekking, regio: number): Uint32Array {
  return o.leden.subarray(o.regioStart[regio], o.regioStart[regio + 1]);
}

/** How many regions a unit lies in. */
export function aantalRegiosVan(o: Overdekking, eenheid: number): number {
  return (o.start[eenheid + 1] ?? 0) - (o.start[eenheid] ?? 0);
}
