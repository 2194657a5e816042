import type { Cel } from '@samenhang/core';

/** How a table is written down. */
export interface Csvvorm {
  /** With a semicolon go a decimal comma and a byte order mark: what Excel set to Dutch opens by a double click. */
  readonly scheiding?: ',' | ';';
  /** End of a line: as RFC 4180 has it, unless said otherwise. */
  readonly einde?: '\r\n' | '\n';
  /** Facts for machines keep every text as it is; what people open is guarded. */
  readonly formules?: 'bewaakt' | 'zoals ze zijn';
}

/** A text that begins so is run as a formula by a spreadsheet (OWASP, 'CSV injection'). */
const formulebegin = /^[=+\-@\t\r\n]/u;
/** A number below zero that came as text: no formula. */
const getal = /^-\d+(?:[.,]\d+)?$/u;
const moetTussenQuotes = { ',': /[",\r\n]/u, ';': /[";\r\n]/u } as const;

function textOf(cel: Cel, { scheiding = ',', formules = 'bewaakt' }: Csvvorm): string {
  if (cel === null || Number.isNaN(cel)) return '';
  if (typeof cel === 'number') return scheiding === ';' ? String(cel).replace('.', ',') : String(cel);
  if (typeof cel === 'boolean') return String(cel);
  return formules === 'bewaakt' && formulebegin.test(cel) && !getal.test(cel) ? `'${cel}` : cel;
}

/**
 * A table as CSV by RFC 4180: UTF-8, a line of headings, quotes where they must be, the unknown left empty. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function toCsv(
  koppen: readonly string[],
  rijen: Iterable<readonly Cel[]>,
  vorm: Csvvorm = {},
): string {
  const { scheiding = ',', einde = '\r\n' } = vorm;
  const quoted = moetTussenQuotes[scheiding];
  const cell = (cel: Cel): string => {
    const tekst = textOf(cel, vorm);
    return quoted.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
  };
  const regels = [koppen, ...rijen].map((rij) => `${rij.map(cell).join(scheiding)}${einde}`);
  return (scheiding === ';' ? '\uFEFF' : '') + regels.join('');
}
