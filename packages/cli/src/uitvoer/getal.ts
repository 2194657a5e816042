import { type Getal, maakGetallen } from '@samenhang/taal/getal';

const getal = maakGetallen('nl');

/** 12.345 */
export const toonAantal = getal.heel;

/** A number as it is meant, with its fraction: 0.3 → 0,3 */
export const toonNauwkeurig = getal.nauwkeurig;

/** A fraction as a percentage: 0.78 → 78,0% */
export const toonProcent = getal.procentFijn;

/** Percentage points with a sign: +1,2 */
export const toonPunt = getal.punt;

/** A plain number with so many decimals: 18,58 */
export const toonGetal: (x: Getal, cijfers: number) => string = getal.met;

/** A number with its noun: 1 gemeente, 25 gemeenten. */
export function toonMet(x: number, enkelvoud: string, meervoud: string): string {
  return `${toonAantal(x)} ${x === 1 ? enkelvoud : meervoud}`;
}
