const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const met = (cijfers: number, extra: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: cijfers,
    maximumFractionDigits: cijfers,
    ...extra,
  });
const procent = met(1);
const punt = met(1, { signDisplay: 'exceptZero' });
const komma = new Map<number, Intl.NumberFormat>();

/** Shown where a figure is not defined or not known. */
const onbekend = '–';

type Getal = number | null | undefined;

function show(x: Getal, format: (x: number) => string): string {
  return x === null || x === undefined || Number.isNaN(x) ? onbekend : format(x);
}

/** 12.345 */
export function toonAantal(x: Getal): string {
  return show(x, (n) => heel.format(n));
}

/** A fraction as a percentage: 0.78 → 78,0 % */
export function toonProcent(x: Getal): string {
  return show(x, (n) => `${procent.format(n * 100)} %`);
}

/** Percentage points with a sign: +1,2 */
export function toonPunt(x: Getal): string {
  return show(x, (n) => punt.format(n));
}

/** A plain number with so many decimals: 18,58 */
export function toonGetal(x: Getal, cijfers: number): string {
  let format = komma.get(cijfers);
  if (!format) {
    format = met(cijfers);
    komma.set(cijfers, format);
  }
  return show(x, (n) => format.format(n));
}

/** A number with its noun: 1 gemeente, 25 gemeenten. */
export function toonMet(x: number, enkelvoud: string, meervoud: string): string {
  return `${toonAantal(x)} ${x === 1 ? enkelvoud : meervoud}`;
}
