import type { Stand } from '../register/ketens.ts';

/** A regeling as it stands in the list of a day, with what it can be filtered on. */
export interface Registerrij {
  readonly id: string;
  readonly naam: string;
  readonly vorm: string;
  readonly vanKracht: string;
  readonly tot: string | null;
  readonly stand: Stand;
  readonly lichaam: string | null;
  readonly overdracht: readonly string[];
  readonly grondslag: readonly string[];
  readonly beleidsvelden: readonly string[];
  readonly domeinen: readonly string[];
  readonly sociaal: boolean;
  /** Who says otherwise of its domains, by which source; null where nobody does. */
  readonly correctie: string | null;
  /** Codes of gemeenten of that year. */
  readonly gemeenten: readonly string[];
  readonly provincies: readonly string[];
  /** Checks that point at it. */
  readonly controles: readonly string[];
  /** All participants. */
  readonly deelnemers: number;
}

/** By what the list can be filtered, and by what its values are counted. */
export const FILTERS = [
  'stand',
  'vorm',
  'overdracht',
  'grondslag',
  'beleidsterrein',
  'domein',
  'gemeente',
  'provincie',
  'sociaal',
  'controle',
] as const;
export type Filter = (typeof FILTERS)[number];

/** What somebody chose: of each filter one of its values must fit; what was not chosen lets all through. */
export type Registerkeuze = Readonly<Partial<Record<Filter, readonly string[]>>>;

/** How often a value occurs. */
export interface Facetwaarde {
  readonly waarde: string;
  readonly aantal: number;
}

export type Facetten = Readonly<Record<Filter, readonly Facetwaarde[]>>;

const lezers: Readonly<Record<Filter, (rij: Registerrij) => readonly string[]>> = {
  stand: ({ stand }) => [stand],
  vorm: ({ vorm }) => [vorm],
  overdracht: ({ overdracht }) => overdracht,
  grondslag: ({ grondslag }) => grondslag,
  beleidsterrein: ({ beleidsvelden }) => beleidsvelden,
  domein: ({ domeinen }) => domeinen,
  gemeente: ({ gemeenten }) => gemeenten,
  provincie: ({ provincies }) => provincies,
  sociaal: ({ sociaal }) => [sociaal ? 'ja' : 'nee'],
  controle: ({ controles }) => controles,
};

/** `sociaal` is chosen for all of `sociaal/zorg`, `sociaal/werk` and `sociaal/onderwijs`. */
const fits = (waarde: string, gekozen: string): boolean =>
  waarde === gekozen || waarde.startsWith(`${gekozen}/`);

function failing(rij: Registerrij, keuze: Registerkeuze): Filter[] {
  return FILTERS.filter((filter) => {
    const gekozen = keuze[filter];
    if (gekozen === undefined || gekozen.length === 0) return false;
    const waarden = lezers[filter](rij);
    return !gekozen.some((een) => waarden.some((waarde) => fits(waarde, een)));
  });
}

/** The rows that fit all that was chosen. */
export function selectRijen<R extends Registerrij>(rijen: readonly R[], keuze: Registerkeuze): R[] {
  return rijen.filter((rij) => failing(rij, keuze).length === 0);
}

/**
 * How many rows each value of each filter gives, counted with the other filters applied and not its own: so a count is
 * what one would get by choosing that value instead. The most frequent first.
 */
export function countFacetten(rijen: readonly Registerrij[], keuze: Registerkeuze): Facetten {
  const tellers = new Map(FILTERS.map((filter) => [filter, new Map<string, number>()]));
  for (const rij of rijen) {
    const gezakt = failing(rij, keuze);
    if (gezakt.length > 1) continue;
    for (const filter of gezakt.length === 1 ? gezakt : FILTERS)
      for (const waarde of new Set(lezers[filter](rij))) {
        const teller = tellers.get(filter);
        teller?.set(waarde, (teller.get(waarde) ?? 0) + 1);
      }
  }
  const lijst = (filter: Filter): Facetwaarde[] =>
    [...(tellers.get(filter) ?? [])]
      .map(([waarde, aantal]) => ({ waarde, aantal }))
      .sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1));
  return Object.fromEntries(FILTERS.map((filter) => [filter, lijst(filter)])) as unknown as Facetten;
}
