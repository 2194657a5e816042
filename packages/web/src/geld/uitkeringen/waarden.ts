import type { Catalogus, Getallen } from '@samenhang/taal';
import type { Uitkeringadres, Uitkeringmaat } from '../adres.ts';
import type { Uitkeringen } from './vragen.ts';

type Ontvanger = Uitkeringen['ontvangers'][number];

/** What the page shows of the amounts: per inhabitant, unless asked otherwise or not known of anybody. */
export function measureOf({ maat }: Uitkeringadres, { ontvangers }: Uitkeringen): Uitkeringmaat {
  return maat ?? (ontvangers.some(({ perInwoner }) => perInwoner !== null) ? 'perInwoner' : 'euro');
}

/** NaN where it is not known. */
export const amountOf = (ontvanger: Ontvanger, maat: Uitkeringmaat): number => ontvanger[maat] ?? Number.NaN;

/** A value as the reader sees it. */
export function showValue(x: number, maat: Uitkeringmaat, getal: Getallen): string {
  if (Number.isNaN(x)) return '–';
  if (maat === 'aandeel') return getal.procentFijn(x);
  return `€\u00A0${maat === 'euro' ? getal.heel(x) : getal.met(x, 2)}`;
}

/** Where it is from, in words. */
export function sourceOf({ bijlagen }: Uitkeringen, t: Catalogus): string {
  const { bron, besluit } = t.geld.uitkeringen;
  return bron(besluit(bijlagen.join(', ')));
}
