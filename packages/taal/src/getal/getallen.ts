import { localeVan, type Taal } from '../taal.ts';

const telwoorden: Record<Taal, readonly string[]> = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A figure, or none: what is not known or not defined is written as a dash. */
export type Getal = number | null | undefined;

/** Numbers as a reader of this language writes them. */
export interface Getallen {
  /** 12.345 */
  readonly heel: (x: Getal) => string;
  /** 19,6 */
  readonly decimaal: (x: Getal) => string;
  /** 19,6; 20 */
  readonly kort: (x: Getal) => string;
  /** 0,87 */
  readonly fijn: (x: Getal) => string;
  /** As it is meant, to twelve digits: 0.1 + 0.2 → 0,3; 12.345 */
  readonly nauwkeurig: (x: Getal) => string;
  /** With so many decimals: (18.58, 1) → 18,6 */
  readonly met: (x: Getal, decimalen: number) => string;
  /** 0.47 → 47% */
  readonly procent: (x: Getal) => string;
  /** 0.582 → 58,2% */
  readonly procentFijn: (x: Getal) => string;
  /** A difference of fractions in percentage points, with its sign: 0.0123 → +1,2 */
  readonly procentpunt: (x: Getal) => string;
  /** A difference that is in points already: 1.23 → +1,2 */
  readonly punt: (x: Getal) => string;
  /** 4 → vier; 13 → 13 */
  readonly woord: (x: number) => string;
}

const een = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** Writes with a format that is made when it is first needed; a minus is a minus, and no figure is a dash. */
function maakFormaat(taal: Taal, options: Intl.NumberFormatOptions): (x: Getal) => string {
  let format: Intl.NumberFormat | undefined;
  return (x) => {
    if (x === null || x === undefined || !Number.isFinite(x)) return '–';
    format ??= new Intl.NumberFormat(localeVan[taal], options);
    return format.format(x).replace('-', '−');
  };
}

/** The number formats of a language. */
export function maakGetallen(taal: Taal): Getallen {
  const make = (options: Intl.NumberFormatOptions) => maakFormaat(taal, options);
  const decimalen = new Map<number, (x: Getal) => string>();
  const heel = make({ maximumFractionDigits: 0 });
  const punt = make({ ...een, signDisplay: 'exceptZero' });
  const met = (x: Getal, aantal: number): string => {
    const format =
      decimalen.get(aantal) ?? make({ minimumFractionDigits: aantal, maximumFractionDigits: aantal });
    decimalen.set(aantal, format);
    return format(x);
  };
  return {
    heel,
    decimaal: (x) => met(x, 1),
    kort: make({ maximumFractionDigits: 1 }),
    fijn: (x) => met(x, 2),
    nauwkeurig: make({ maximumSignificantDigits: 12 }),
    met,
    procent: make({ style: 'percent', maximumFractionDigits: 0 }),
    procentFijn: make({ style: 'percent', ...een }),
    procentpunt: (x) => punt(typeof x === 'number' ? x * 100 : x),
    punt,
    woord: (x) => telwoorden[taal][x] ?? heel(x),
  };
}
