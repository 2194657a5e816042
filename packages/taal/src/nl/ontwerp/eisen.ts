import type { Eisuitleg } from '@samenhang/core';
import { describeFamilie } from './kaart.ts';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const procent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

function points(x: number): string {
  return `${getal.format(x)} ${x === 1 ? 'punt' : 'punten'}`;
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
  const deel = waarde > 0 ? ` (${procent.format(uitleg.winst / waarde)})` : '';
  const begin = `${zonder} zou het ontwerp ${points(uitleg.winst)}${deel} beter zijn.`;
  return uitleg.bewezen || uitleg.hoogstens === undefined
    ? begin
    : `${begin} Misschien meer, maar nooit meer dan ${points(uitleg.hoogstens)}.`;
}
