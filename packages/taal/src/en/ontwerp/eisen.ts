import type { Eisuitleg } from '@samenhang/core';
import { describeFamilie } from './kaart.ts';

/** At most one decimal: 2.5 and 25%. */
function write(x: number, style: 'decimal' | 'percent' = 'decimal'): string {
  return new Intl.NumberFormat('en-GB', { style, maximumFractionDigits: 1 }).format(x);
}

function points(x: number): string {
  return `${write(x)} ${x === 1 ? 'point' : 'points'}`;
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
  const deel = waarde > 0 ? ` (${write(uitleg.winst / waarde, 'percent')})` : '';
  const begin = `Without the demand ‘${naam}’ the design would be ${points(uitleg.winst)}${deel} better.`;
  return uitleg.bewezen || uitleg.hoogstens === undefined
    ? begin
    : `${begin} Perhaps more, but never more than ${points(uitleg.hoogstens)}.`;
}
