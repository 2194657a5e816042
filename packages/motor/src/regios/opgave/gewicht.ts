/**
 * Sums of weights as people write them: 0.1 + 0.2 is 0.3. Weights and bounds are decimal numbers; in a unit that makes
 * all of them whole they are added up without rounding, and so a region of exactly the minimum has the minimum.
 */

import type { Opgave } from './opgave.ts';

type Gewogen = Pick<Opgave, 'gewicht' | 'minimum' | 'maximum'>;

/** Digits behind the point in the shortest notation of a fraction: 0.25 has 2, 1e-7 has 7. */
function decimals(x: number): number {
  const [cijfers = '', macht = '0'] = String(x).split('e');
  return Math.max(0, (cijfers.split('.')[1]?.length ?? 0) - Number(macht));
}

/**
 * How many of the unit of the sums go into 1: 1 for whole numbers, 10 for tenths. Where no such unit leaves room to
 * add up without rounding it is 1, and sums are what the machine makes of them.
 */
export function unitOf({ gewicht, minimum = 0, maximum = 0 }: Gewogen): number {
  let som = 0;
  let cijfers = 0;
  const take = (x: number): void => {
    if (!Number.isFinite(x)) return;
    som += Math.abs(x);
    if (!Number.isInteger(x)) cijfers = Math.max(cijfers, decimals(x));
  };
  for (let v = 0; v < gewicht.length; v++) take(gewicht[v]!);
  take(minimum);
  take(maximum);
  const eenheid = 10 ** cijfers;
  return som * eenheid <= Number.MAX_SAFE_INTEGER ? eenheid : 1;
}

/** A number in that unit: whole, but for those that know no end, and where there is no such unit. */
export function inUnits(x: number, eenheid: number): number {
  return eenheid === 1 ? x : Math.round(x * eenheid);
}

/** What some units weigh together, as the question writes weights. */
export function weightOf({ gewicht }: Gewogen, eenheid: number, eenheden: readonly number[]): number {
  return eenheden.reduce((som, v) => som + inUnits(gewicht[v]!, eenheid), 0) / eenheid;
}
