/**
 * What another contribution key of a regeling does to each participant. A key is a mix of measures with weights that sum to 1:
 * per inhabitant, by use, a fixed part the same for all, or any mix (fixed + variable). Contribution = budget · Σ w_m ·
 * x_gm / Σ_h x_hm. On the way to it nobody's contribution rises in a year by more than so much per inhabitant; those who come to pay
 * less give that up, pro rata (`damp`, with a contribution as a negative amount).
 */

import { damp } from '../overgang/demping.ts';
import { type Sleutelmaat, shareBySleutel } from '../overgang/sleutel.ts';

/** A part of a key: `gelijk` is the fixed part that all pay alike. */
export interface Bijdragemaat {
  readonly maat: 'gelijk' | 'inwoners' | 'gebruik' | 'waarden';
  readonly gewicht: number;
  /** For `waarden`: a measure of one's own. */
  readonly waarden?: readonly number[] | undefined;
}

export interface Bijdragers {
  /** More than 0. */
  readonly inwoners: readonly number[];
  /** Units that each takes; undefined where it is not known. */
  readonly gebruik?: readonly number[] | undefined;
}

function valuesOf({ maat, waarden }: Bijdragemaat, { inwoners, gebruik }: Bijdragers): readonly number[] {
  const gevonden = { gelijk: inwoners.map(() => 1), inwoners, gebruik, waarden }[maat];
  if (gevonden?.length !== inwoners.length) throw new RangeError(`nothing known of: ${maat}`);
  return gevonden;
}

/**
 * What each pays by a key, euro; together the budget.
 * @throws RangeError for weights that do not sum to 1, or a measure that is not known or is nowhere.
 */
export function contributionsBy(
  sleutel: readonly Bijdragemaat[],
  begroting: number,
  wie: Bijdragers,
): number[] {
  const maten = sleutel.map((deel): Sleutelmaat => ({ gewicht: deel.gewicht, waarden: valuesOf(deel, wie) }));
  return Array.from(shareBySleutel(maten, wie.inwoners.length), (aandeel) => aandeel * begroting);
}

export interface Sleutelvergelijking {
  readonly nu: readonly number[];
  readonly straks: readonly number[];
  /** What each comes to pay more. */
  readonly verschil: readonly number[];
  readonly perInwoner: readonly number[];
  /** Contributions of each year on the way, damped; the last is the new key, or as far as it got. */
  readonly pad: readonly { readonly bijdragen: readonly number[]; readonly tekort: number }[];
  /** Whether the last year is the new key. */
  readonly bereikt: boolean;
}

/**
 * Compares what is paid now with a new key.
 * @param hoogstens euro per inhabitant by which a contribution may rise in a year; undefined: at once.
 * @param jaren the most years that the way may take.
 */
export function compareSleutels(
  nu: readonly number[],
  straks: readonly number[],
  { inwoners }: Bijdragers,
  hoogstens?: number,
  jaren = 30,
): Sleutelvergelijking {
  const verschil = straks.map((b, g) => b - nu[g]!);
  const pad: { readonly bijdragen: readonly number[]; readonly tekort: number }[] = [];
  const isThere = (bijdragen: readonly number[]): boolean =>
    bijdragen.every((b, g) => Math.abs(b - straks[g]!) <= 1e-6 * Math.max(1, Math.abs(straks[g]!)));
  const verlies = inwoners.map((x) => (hoogstens ?? Number.POSITIVE_INFINITY) * x);
  let vorig: readonly number[] = nu;
  while (pad.length < jaren && !(pad.length > 0 && isThere(vorig))) {
    const { bedragen, tekort } = damp(
      vorig.map((b) => -b),
      straks.map((b) => -b),
      verlies,
    );
    vorig = Array.from(bedragen, (b) => -b);
    pad.push({ bijdragen: vorig, tekort });
  }
  return {
    nu,
    straks,
    verschil,
    perInwoner: verschil.map((x, g) => x / inwoners[g]!),
    pad,
    bereikt: isThere(vorig),
  };
}
