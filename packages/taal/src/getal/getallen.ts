import { localeVan, type Taal } from '../taal.ts';

const telwoorden: Record<Taal, readonly string[]> = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Numbers as a reader of this language writes them. What is undefined becomes a dash. */
export interface Getallen {
  /** 12.345 */
  readonly heel: (x: number) => string;
  /** 19,6 */
  readonly decimaal: (x: number) => string;
  /** 0,87 */
  readonly fijn: (x: number) => string;
  /** 0.47 → 47% */
  readonly procent: (x: number) => string;
  /** 0.582 → 58,2% */
  readonly procentFijn: (x: number) => string;
  /** 0.0123 → +1,2 (percentage points, with its sign) */
  readonly procentpunt: (x: number) => string;
  /** 4 → vier; 13 → 13 */
  readonly woord: (x: number) => string;
}

/** The number formats of a language. */
export function maakGetallen(taal: Taal): Getallen {
  const make = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(localeVan[taal], options);
    return (x: number) => (Number.isFinite(x) ? format.format(x).replace('-', '−') : '–');
  };
  const een = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const punt = make({ ...een, signDisplay: 'exceptZero' });
  const heel = make({ maximumFractionDigits: 0 });
  return {
    heel,
    decimaal: make(een),
    fijn: make({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    procent: make({ style: 'percent', maximumFractionDigits: 0 }),
    procentFijn: make({ style: 'percent', ...een }),
    procentpunt: (x) => punt(x * 100),
    woord: (x) => telwoorden[taal][x] ?? heel(x),
  };
}
