/**
 * The path from old money to new. Phase φ_t goes from 0 to 1 over T years, a step a year from the first year on:
 * φ_t = (t − start − delay + 1) / T, or a table of one's own. Budget b_g(t) = B_t · ((1 − φ_t) · h_g/H + φ_t · o_g), with h the
 * old money and o the key: Σ_g b_g(t) = B_t in every year. The plan for beschermd wonen is ten years; neither its start nor
 * its steps are settled, so that all of it is a parameter.
 */

export interface Pad {
  /** Year of the first step. */
  readonly start: number;
  /** Years that the start is put off. */
  readonly uitstel: number;
  /** T: steps until the key counts in full. */
  readonly duur: number;
  /** Instead of equal steps: φ of the first year, the second …; the last stays. */
  readonly tabel?: readonly number[] | undefined;
}

/** The year of the first step, delay counted. */
export function firstStep({ start, uitstel }: Pad): number {
  return start + uitstel;
}

/** φ in a year, 0–1. */
export function phaseIn(pad: Pad, jaar: number): number {
  const stap = jaar - firstStep(pad) + 1;
  if (stap <= 0) return 0;
  if (pad.tabel && pad.tabel.length > 0) return pad.tabel[Math.min(stap, pad.tabel.length) - 1]!;
  return Math.min(1, stap / pad.duur);
}

/** An amount of a year at the prices of another: grows by `index` (0.02 = 2 %) a year. */
export function indexed(bedrag: number, index: number, jaren: number): number {
  return bedrag * (1 + index) ** jaren;
}

/** By what the old money of a region is spread over its gemeenten. */
export const OUDGELDWIJZEN = ['centrum', 'clienten', 'inwoners'] as const;

/** Old money per region, and who belongs to it. */
export interface Oudgeld {
  /** Index of the centre of each gemeente: of itself where it is one. */
  readonly centrum: ArrayLike<number>;
  /** Euro by centre (0 where a gemeente is none). */
  readonly euro: ArrayLike<number>;
}

/**
 * h: the old money by gemeente. All with the centre, or that of a region over its gemeenten by a measure; where nobody in
 * the region has any of the measure, the centre keeps it.
 */
export function divideOudgeld({ centrum, euro }: Oudgeld, maat?: ArrayLike<number>): Float64Array {
  const oud = Float64Array.from({ length: euro.length }, (_, g) => euro[g]!);
  if (!maat) return oud;
  const som = new Float64Array(euro.length);
  for (let g = 0; g < som.length; g++) som[centrum[g]!]! += maat[g]!;
  return oud.map((eigen, g) => {
    const r = centrum[g]!;
    return som[r]! > 0 ? (euro[r]! * maat[g]!) / som[r]! : eigen;
  });
}

/** b: what each gets in a year, from the shares of old and new (each together 1). */
export function budgetsAt(
  totaal: number,
  fase: number,
  oud: ArrayLike<number>,
  nieuw: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(
    { length: oud.length },
    (_, g) => totaal * ((1 - fase) * oud[g]! + fase * nieuw[g]!),
  );
}

/** Values as parts of their sum. @throws RangeError where the sum is 0. */
export function partsOf(waarden: ArrayLike<number>): Float64Array {
  let som = 0;
  for (let g = 0; g < waarden.length; g++) som += waarden[g]!;
  if (!(som > 0)) throw new RangeError('nothing to take parts of');
  return Float64Array.from({ length: waarden.length }, (_, g) => waarden[g]! / som);
}
