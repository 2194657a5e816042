/** What one constraint must give for the structural objections to a question to go: the least that is enough. */

import type { Familie, Opgave } from '../opgave/opgave.ts';
import { familiesOf, keepFamilies } from '../opgave/opgave.ts';
import { explainAtOnce } from './onmogelijk.ts';

/** One constraint that alone stands in the way. */
export interface Versoepeling {
  readonly familie: Familie;
  /** Its number now, and the nearest with which nothing is proven impossible; absent where it can only be left out. */
  readonly van?: number;
  readonly naar?: number;
}

/** How a constraint with a number is read and written, and the number at which it asks nothing any more. */
interface Knop {
  readonly van: (o: Opgave) => number | undefined;
  readonly los: (o: Opgave) => number;
  readonly zet: (o: Opgave, x: number) => Opgave;
}

const totaal = ({ gewicht }: Opgave): number => Array.from(gewicht).reduce((som, x) => som + x, 0);

const knoppen: Partial<Record<Familie, Knop>> = {
  minimum: { van: (o) => o.minimum, los: () => 0, zet: (o, x) => ({ ...o, minimum: x }) },
  maximum: { van: (o) => o.maximum, los: totaal, zet: (o, x) => ({ ...o, maximum: x }) },
  minAantal: {
    van: (o) => o.aantal?.min,
    los: () => 1,
    zet: (o, x) => ({ ...o, aantal: { ...o.aantal, min: x } }),
  },
  maxAantal: {
    van: (o) => o.aantal?.max,
    los: (o) => o.n,
    zet: (o, x) => ({ ...o, aantal: { ...o.aantal, max: x } }),
  },
};

/** The number nearest to `streng` that is good, between it and `los`, which is: by halving, in whole numbers. */
function nearest(streng: number, los: number, isGood: (x: number) => boolean): number {
  let [slecht, goed] = [streng, Math.round(los)];
  while (Math.abs(goed - slecht) > 1) {
    const midden = Math.trunc((slecht + goed) / 2);
    if (isGood(midden)) goed = midden;
    else slecht = midden;
  }
  return goed;
}

/**
 * The constraints that each alone, loosened, take every structural objection away, with how far. Empty where the question
 * has none, or where no single constraint is enough. That nothing is proven impossible then does not say that there is a map.
 */
export function loosenings(opgave: Opgave): Versoepeling[] {
  const uitleg = explainAtOnce(opgave);
  if (!uitleg) return [];
  const isGood = (o: Opgave) => explainAtOnce(o) === undefined;
  return familiesOf(opgave).flatMap((familie): Versoepeling[] => {
    const zonder = keepFamilies(
      opgave,
      familiesOf(opgave).filter((f) => f !== familie),
    );
    if (!isGood(zonder)) return [];
    const knop = knoppen[familie];
    const van = knop?.van(opgave);
    if (!knop || van === undefined) return [{ familie }];
    return [{ familie, van, naar: nearest(van, knop.los(opgave), (x) => isGood(knop.zet(opgave, x))) }];
  });
}
