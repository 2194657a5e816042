import { known, list, type Ruw, year } from '../adres/index.ts';

/** What the address says of the timeline: the two years that are compared, and over which indelingen. */
export interface Tijdlijnadres {
  readonly van?: number;
  readonly tot?: number;
  readonly reeks?: readonly string[];
}

export function parseTijdlijn(ruw: Ruw): Tijdlijnadres {
  return known<Tijdlijnadres>({ van: year(ruw.van), tot: year(ruw.tot), reeks: list(ruw.reeks) });
}
