import { Bevinding, toonAantal } from '../uitvoer/index.ts';

/** A whole amount. */
export const euro = (x: number): string => toonAantal(Math.round(x));

/** @throws Bevinding with this sentence where the question does not fit itself. */
export function orBevinding<T>(work: () => T, zin: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Bevinding(zin);
    throw error;
  }
}
