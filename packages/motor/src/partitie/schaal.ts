/**
 * The scale on which search and proof compute. On a grid (`gridOf`) that is whole numbers, without rounding. Elsewhere
 * their fixed tolerances would swallow weights that are very small, and sums of very large ones would overflow: those are
 * shifted by a power of two, which loses nothing.
 */

import { tidy } from '../grond/index.ts';
import { gridOf, type Paargewichten } from './paargewichten.ts';

export interface Maatstaf {
  /** Weights as they are computed with. */
  readonly heel: Paargewichten;
  /** All of them whole. */
  readonly isRooster: boolean;
  /** A value computed with them, in the units of the question. */
  terug(x: number): number;
}

/** Weights of which the largest lies between these are computed with as they are. */
const kleinst = 1;
const grootst = 2 ** 20;
/** Others are shifted until the largest is about so large. */
const macht = 10;

/** x·2^e, also where 2^e itself is no number. */
function shift(x: number, e: number): number {
  const half = Math.trunc(e / 2);
  return x * 2 ** half * 2 ** (e - half);
}

function largest({ w }: Paargewichten): number {
  return w.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
}

export function chooseScale(gewichten: Paargewichten): Maatstaf {
  const { n, w } = gewichten;
  const stap = gridOf(gewichten);
  if (stap > 0) {
    const heel = { n, w: w.map((x) => Math.round(x / stap)) };
    // Whole steps give whole values, which need no rounding.
    return {
      heel,
      isRooster: true,
      terug: Number.isInteger(stap) ? (x) => x * stap : (x) => tidy(x * stap, 14),
    };
  }
  const hoogst = largest(gewichten);
  const e = hoogst >= kleinst && hoogst <= grootst ? 0 : macht - Math.ceil(Math.log2(hoogst));
  const heel = e === 0 ? gewichten : { n, w: w.map((x) => shift(x, e)) };
  return { heel, isRooster: false, terug: (x) => tidy(shift(x, -e), 14) };
}
