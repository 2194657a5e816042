import { maakGetallen, opsomming, opsommingTot } from '../../getal/index.ts';
import type { Vocabulaire } from '../../ontwerp/index.ts';

const { heel: geheel, nauwkeurig, procent } = maakGetallen('nl');

export { procent };

/** A number as it is meant: whole ones whole, weights with their fraction, and in words what no number can hold. */
export function heel(x: number): string {
  if (!Number.isFinite(x)) return 'oneindig veel';
  return Number.isInteger(x) ? geheel(x) : nauwkeurig(x);
}

/** A, B en C. */
export function listAll(delen: readonly string[]): string {
  return opsomming('nl', delen);
}

/** 1 gemeente, 3 gemeenten. */
export function count(aantal: number, een: string, meer: string): string {
  return `${heel(aantal)} ${aantal === 1 ? een : meer}`;
}

/** 1 regio, 2 regio’s. */
export function regios(aantal: number): string {
  return count(aantal, 'regio', 'regio’s');
}

/** The words for what a map divides. */
export interface Woorden {
  readonly een: string;
  readonly meer: string;
  /** 10 inwoners; een gewicht van 10. */
  readonly gewicht: (x: number) => string;
  /** The same as the subject of a sentence, with its verb: '10 inwoners zijn'. */
  readonly gewichtIs: (x: number) => string;
  /** 'aantal inwoners', 'gewicht'. */
  readonly maat: string;
  /** ' inwoners' behind the bounds of a region, where the unit must be said. */
  readonly eenheid: string;
}

/** Words per vocabulary. */
export const woordenVan: Readonly<Record<Vocabulaire, Woorden>> = {
  gemeenten: {
    een: 'gemeente',
    meer: 'gemeenten',
    gewicht: (x) => count(x, 'inwoner', 'inwoners'),
    gewichtIs: (x) => count(x, 'inwoner is', 'inwoners zijn'),
    maat: 'aantal inwoners',
    eenheid: ' inwoners',
  },
  eenheden: {
    een: 'eenheid',
    meer: 'eenheden',
    gewicht: (x) => `een gewicht van ${heel(x)}`,
    gewichtIs: (x) => `Een gewicht van ${heel(x)} is`,
    maat: 'gewicht',
    eenheid: '',
  },
};

/** At most six names, then how many more. */
export function names(
  eenheden: readonly number[],
  naam: (eenheid: number) => string,
  { meer }: Woorden,
): string {
  return opsommingTot('nl', eenheden.map(naam), 6, (aantal) => `${heel(aantal)} andere ${meer}`);
}
