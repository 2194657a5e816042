import type { Eisuitleg } from '@samenhang/core';
import { describeFamilie } from './kaart.ts';

/** At most one decimal: 2,5 and 25%. */
function write(x: number, style: 'decimal' | 'percent' = 'decimal'): string {
  return new Intl.NumberFormat('nl-NL', { style, maximumFractionDigits: 1 }).format(x);
}

function points(x: number): string {
  return `${write(x)} ${x === 1 ? 'punt' : 'punten'}`;
}

/** What a requirement costs. */
export function describeEis(uitleg: Eisuitleg, waarde: number): string {
  const naam =
    uitleg.eis === 'nesting'
      ? 'elke regio ligt in één regio van de volgende laag'
      : describeFamilie(uitleg.eis);
  const zonder = `Zonder de eis ‘${naam}’`;
  if (uitleg.winst === 0)
    return uitleg.bewezen
      ? `De eis ‘${naam}’ kost niets: ook zonder deze eis is er geen beter ontwerp.`
      : `${zonder} is geen beter ontwerp gevonden.`;
  const deel = waarde > 0 ? ` (${write(uitleg.winst / waarde, 'percent')})` : '';
  const begin = `${zonder} zou het ontwerp ${points(uitleg.winst)}${deel} beter zijn.`;
  return uitleg.bewezen || uitleg.hoogstens === undefined
    ? begin
    : `${begin} Misschien meer, maar nooit meer dan ${points(uitleg.hoogstens)}.`;
}
