/** How gemeenten of a woningmarktregio divide who needs a home, as an answer. */

import type { Sleutelmaat } from '../overgang/sleutel.ts';
import type { HuisvestingAntwoord } from './antwoord.ts';
import { divideUitstroom, UITSTROOMBRONNEN, type Uitstroombron } from './uitstroom.ts';

/** By what the outflow may be divided. */
export const WOONMATEN = ['inwoners', 'woningen', 'gelijk'] as const;
type Woonmaat = (typeof WOONMATEN)[number];

export interface Huisvester {
  readonly naam: string;
  readonly gemeente: string | null;
  /** `null` where they are not known. */
  readonly inwoners: number | null;
  /** People a year by where they come from; `null`: not known. */
  readonly uitstroom: Readonly<Record<Uitstroombron, number | null>>;
  /** Homes let in a year; `null`: not known. */
  readonly woningen: number | null;
}

export interface Huisvestkeuze {
  readonly gemeenten: readonly Huisvester[];
  readonly verdeling: readonly { readonly maat: Woonmaat; readonly gewicht: number }[];
}

/** Why there is no division: nobody to divide over, weights that do not sum to 1, or a measure not known of these, or nowhere. */
export type Huisvestfout =
  | { readonly code: 'geen-gemeenten' }
  | { readonly code: 'gewichten'; readonly som: number }
  | { readonly code: 'maat-mist'; readonly maat: Woonmaat; readonly namen: readonly string[] }
  | { readonly code: 'maat-nergens'; readonly maat: Woonmaat };

export type Huisvestuitkomst =
  | { readonly ok: true; readonly antwoord: HuisvestingAntwoord }
  | { readonly ok: false; readonly fout: Huisvestfout };

const formules = [
  'uitstroom = Σ_g Σ_bron mensen',
  'afspraak_g = uitstroom · Σ_m w_m · x_gm / Σ_h x_hm',
  'verschil_g = afspraak_g − nu_g',
  'druk_g = mensen_g / woningen_g',
];

const measureOf = (g: Huisvester, maat: Woonmaat): number | null => (maat === 'gelijk' ? 1 : g[maat]);

function faultOf({ gemeenten, verdeling }: Huisvestkeuze): Huisvestfout | undefined {
  if (gemeenten.length === 0) return { code: 'geen-gemeenten' };
  const som = verdeling.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
  if (Math.abs(som - 1) > 1e-9) return { code: 'gewichten', som };
  for (const { maat } of verdeling) {
    const namen = gemeenten.filter((g) => measureOf(g, maat) === null).map(({ naam }) => naam);
    if (namen.length > 0) return { code: 'maat-mist', maat, namen };
    if (gemeenten.every((g) => measureOf(g, maat) === 0)) return { code: 'maat-nergens', maat };
  }
  return undefined;
}

/** What is known of the outflow of a gemeente. */
function knownOf({ uitstroom }: Huisvester): Partial<Record<Uitstroombron, number>> {
  return Object.fromEntries(
    UITSTROOMBRONNEN.flatMap((bron) => (uitstroom[bron] === null ? [] : [[bron, uitstroom[bron]]])),
  );
}

/** The division by the agreement, or why there is none. */
export function presentHuisvesting(keuze: Huisvestkeuze): Huisvestuitkomst {
  const verdeling = keuze.verdeling.filter(({ gewicht }) => gewicht > 0);
  const { gemeenten } = keuze;
  const fout = faultOf({ gemeenten, verdeling });
  if (fout) return { ok: false, fout };
  const uit = divideUitstroom({
    gemeenten: gemeenten.map((g) => ({ uitstroom: knownOf(g), woningen: g.woningen ?? undefined })),
    verdeling: verdeling.map(
      ({ maat, gewicht }): Sleutelmaat => ({
        gewicht,
        waarden: gemeenten.map((g) => measureOf(g, maat) ?? 0),
      }),
    ),
  });
  const antwoord: HuisvestingAntwoord = {
    uitstroom: uit.uitstroom,
    verdeling,
    onbekend: uit.onbekend.map(({ gemeente, bron }) => ({ naam: gemeenten[gemeente]?.naam ?? '', bron })),
    gemeenten: gemeenten.map(({ naam, gemeente, inwoners, uitstroom, woningen }, g) => {
      const {
        nu = 0,
        deel = 0,
        eerlijk = 0,
        tekort = 0,
        drukNu = null,
        drukStraks = null,
      } = uit.gemeenten[g] ?? {};
      const { opvang, jeugdzorg, detentie, 'beschermd-wonen': beschermdWonen } = uitstroom;
      return {
        ...{ naam, gemeente, inwoners, beschermdWonen, opvang, jeugdzorg, detentie, woningen },
        ...{ nu, drukNu, deel, afspraak: eerlijk, verschil: tekort, drukAfspraak: drukStraks },
      };
    }),
    formules,
  };
  return { ok: true, antwoord };
}
