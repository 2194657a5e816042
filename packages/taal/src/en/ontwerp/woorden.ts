import { maakGetallen, opsomming, opsommingTot } from '../../getal/index.ts';
import type { Vocabulaire } from '../../ontwerp/index.ts';

const { heel: geheel, nauwkeurig, procent } = maakGetallen('en');

export { procent };

/** A number as it is meant: whole ones whole, weights with their fraction, and in words what no number can hold. */
export function heel(x: number): string {
  if (!Number.isFinite(x)) return 'infinitely many';
  return Number.isInteger(x) ? geheel(x) : nauwkeurig(x);
}

/** A, B and C. */
export function listAll(delen: readonly string[]): string {
  return opsomming('en', delen);
}

/** 1 municipality, 3 municipalities. */
export function count(aantal: number, een: string, meer: string): string {
  return `${heel(aantal)} ${aantal === 1 ? een : meer}`;
}

/** 1 region, 2 regions. */
export function regions(aantal: number): string {
  return count(aantal, 'region', 'regions');
}

/** The words for what a map divides. */
export interface Woorden {
  readonly een: string;
  readonly meer: string;
  /** 10 inhabitants; a weight of 10. */
  readonly gewicht: (x: number) => string;
  /** The same as the subject of a sentence. */
  readonly gewichtVooraan: (x: number) => string;
  /** 'number of inhabitants', 'weight'. */
  readonly maat: string;
  /** ' inhabitants' behind the bounds of a region, where the unit must be said. */
  readonly eenheid: string;
}

/** Words per vocabulary. */
export const woordenVan: Readonly<Record<Vocabulaire, Woorden>> = {
  gemeenten: {
    een: 'municipality',
    meer: 'municipalities',
    gewicht: (x) => count(x, 'inhabitant', 'inhabitants'),
    gewichtVooraan: (x) => count(x, 'inhabitant', 'inhabitants'),
    maat: 'number of inhabitants',
    eenheid: ' inhabitants',
  },
  eenheden: {
    een: 'unit',
    meer: 'units',
    gewicht: (x) => `a weight of ${heel(x)}`,
    gewichtVooraan: (x) => `A weight of ${heel(x)}`,
    maat: 'weight',
    eenheid: '',
  },
};

/** At most six names, then how many more. */
export function names(eenheden: readonly number[], naam: (eenheid: number) => string): string {
  return opsommingTot('en', eenheden.map(naam), 6, (aantal) => `${heel(aantal)} others`);
}
