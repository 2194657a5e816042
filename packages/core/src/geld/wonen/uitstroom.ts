/**
 * Housing: how many people leave sheltered living, shelter, youth care and detention in a year and need a home, against the homes
 * that are let, and how the gemeenten of a woningmarktregio divide them (Huisvestingswet 2014, text of 1 July 2026, art. 6(6)–(8):
 * they make agreements on a division, and on the share of homes that goes to them). Fair share of g = total outflow ·
 * Σ_m w_m · x_gm / Σ_h x_hm; gap = fair share less what g houses now.
 */

import { type Sleutelmaat, shareBySleutel } from '../overgang/sleutel.ts';

/** Where people come from. */
export const UITSTROOMBRONNEN = ['beschermd-wonen', 'opvang', 'jeugdzorg', 'detentie'] as const;
export type Uitstroombron = (typeof UITSTROOMBRONNEN)[number];

interface Woongemeente {
  /** People a year who need a home here now, by where they come from; left out: not known, which is something else than none. */
  readonly uitstroom: Readonly<Partial<Record<Uitstroombron, number>>>;
  /** Homes let in a year; undefined where it is not known. */
  readonly woningen?: number | undefined;
}

export interface Woonvraag {
  readonly gemeenten: readonly Woongemeente[];
  /** By what the outflow is divided, as was agreed. */
  readonly verdeling: readonly Sleutelmaat[];
}

export interface Woonuitkomst {
  /** People a year who need a home, of what is known; and what is not known of somebody. */
  readonly uitstroom: number;
  readonly onbekend: readonly { readonly gemeente: number; readonly bron: Uitstroombron }[];
  readonly gemeenten: readonly {
    readonly nu: number;
    readonly deel: number;
    /** Fair share in people, and what is missing of it (below 0: houses more). */
    readonly eerlijk: number;
    readonly tekort: number;
    /** Share of the homes let that this takes now, and by the division; `null` where homes are not known. */
    readonly drukNu: number | null;
    readonly drukStraks: number | null;
  }[];
}

/** Divides the outflow of a region. @throws RangeError for a division that is none. */
export function divideUitstroom({ gemeenten, verdeling }: Woonvraag): Woonuitkomst {
  const delen = shareBySleutel(verdeling, gemeenten.length);
  const nu = gemeenten.map(({ uitstroom }) =>
    UITSTROOMBRONNEN.reduce((som, bron) => som + (uitstroom[bron] ?? 0), 0),
  );
  const totaal = nu.reduce((som, x) => som + x, 0);
  const pressure = (mensen: number, woningen: number | undefined): number | null =>
    woningen === undefined || !(woningen > 0) ? null : mensen / woningen;
  return {
    uitstroom: totaal,
    onbekend: gemeenten.flatMap(({ uitstroom }, gemeente) =>
      UITSTROOMBRONNEN.filter((bron) => uitstroom[bron] === undefined).map((bron) => ({ gemeente, bron })),
    ),
    gemeenten: gemeenten.map(({ woningen }, g) => {
      const eerlijk = totaal * delen[g]!;
      return {
        nu: nu[g]!,
        deel: delen[g]!,
        eerlijk,
        tekort: eerlijk - nu[g]!,
        drukNu: pressure(nu[g]!, woningen),
        drukStraks: pressure(eerlijk, woningen),
      };
    }),
  };
}
