import { decodeHTML } from 'entities/decode';
import { type Knoop, textOf } from '../xml/index.ts';

/** All text in a piece, also in the pieces within it. */
function deepText({ inhoud }: Knoop): string {
  return inhoud
    .map((deel) => (typeof deel === 'string' ? deel : 'naam' in deel ? deepText(deel) : ''))
    .join('');
}

/** A title as people read it: many lists write HTML in it. Undefined where nothing stands there. */
export function plainText(knoop: Knoop | undefined): string | undefined {
  if (!knoop) return undefined;
  const kaal = decodeHTML(deepText(knoop).replaceAll(/<\/?[a-z][^<>]*>/giu, ' '));
  const tekst = kaal.replaceAll(/\s+/gu, ' ').trim();
  return tekst === '' ? undefined : tekst;
}

/**
 * A year, month or day as lists write it: ISO 8601 as it stands, or RFC 822 ("Mon, 02 Mar 2026 10:00:00 +0100") as the day
 * where it was written. Undefined for what is none.
 */
export function readDatum(knoop: Knoop | undefined): string | undefined {
  const tekst = knoop ? textOf(knoop) : '';
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T|\s)/u.exec(tekst)?.[0];
  if (iso !== undefined) return iso;
  const delen = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\w*\s+(\d{4})\b/iu.exec(tekst);
  if (!delen) return undefined;
  const [, dag = '', maand = '', jaar = ''] = delen;
  const nummer = maanden.indexOf(maand.toLowerCase()) + 1;
  return nummer === 0 ? undefined : `${jaar}-${String(nummer).padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

const maanden = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
