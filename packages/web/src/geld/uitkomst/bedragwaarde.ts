import type { Getallen } from '@samenhang/taal';
import type { Uitkeringmaat } from '../maten.ts';

/** An amount of a gemeente in each measure; null where it is not known. */
export interface Bedragwaarde extends Readonly<Record<Uitkeringmaat, number | null>> {
  /** Its code; null where it is none. */
  readonly gemeente: string | null;
}

/** What the page shows of the amounts: per inhabitant, unless asked otherwise or not known of anybody. */
export function measureOf(
  { maat }: { readonly maat?: Uitkeringmaat },
  bedragen: readonly Pick<Bedragwaarde, 'perInwoner'>[],
): Uitkeringmaat {
  return maat ?? (bedragen.some(({ perInwoner }) => perInwoner !== null) ? 'perInwoner' : 'euro');
}

/** NaN where it is not known. */
export const amountOf = (bedrag: Bedragwaarde, maat: Uitkeringmaat): number => bedrag[maat] ?? Number.NaN;

/** A value as the reader sees it. */
export function showValue(x: number, maat: Uitkeringmaat, getal: Getallen): string {
  if (Number.isNaN(x)) return '–';
  if (maat === 'aandeel') return getal.procentFijn(x);
  return `€\u00A0${maat === 'euro' ? getal.heel(x) : getal.met(x, 2)}`;
}
