import type { Eisuitleg } from '@samenhang/core';
import { describeFamilie } from './kaart.ts';

const getal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const procent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

function points(x: number): string {
  return `${getal.format(x)} ${x === 1 ? 'point' : 'points'}`;
}

/** What a requirement costs. */
export function describeEis(uitleg: Eisuitleg, waarde: number): string {
  const naam =
    uitleg.eis === 'nesting'
      ? 'every region lies in one region of the next layer'
      : describeFamilie(uitleg.eis);
  if (uitleg.winst === 0)
    return uitleg.bewezen
      ? `The demand ‘${naam}’ costs nothing: without it there is no better design either.`
      : `Without the demand ‘${naam}’ no better design was found.`;
  const deel = waarde > 0 ? ` (${procent.format(uitleg.winst / waarde)})` : '';
  const begin = `Without the demand ‘${naam}’ the design would be ${points(uitleg.winst)}${deel} better.`;
  return uitleg.bewezen || uitleg.hoogstens === undefined
    ? begin
    : `${begin} Perhaps more, but never more than ${points(uitleg.hoogstens)}.`;
}
