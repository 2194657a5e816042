import type { Rechtsregel } from '../recht/index.ts';

/**
 * The facts core works from, as plain rows: the shape in which the data package
 * (or anyone's own package) hands them over. No I/O, no parsing: rows are
 * expected to be checked by the reader.
 */

/** How a membership is known: observed in a source, or derived from other facts. */
export type Basis = 'waargenomen' | 'afgeleid';

/** A gemeente (municipality) on 1 January of `jaar`. */
export interface GemeenteRij {
  readonly jaar: number;
  /** CBS code, `GMxxxx`. */
  readonly gemeente: string;
  readonly naam: string;
  /** Inhabitants on 1 January of that year; `null` where the package does not know them. */
  readonly inwoners: number | null;
}

/** One line of a herindeling (municipal reorganisation): area of `van` goes to `naar`. */
export interface HerindelingRij {
  /** ISO date on which it takes effect. */
  readonly datum: string;
  readonly van: string;
  readonly naar: string;
  /** True when the old code lives on: a border change, not the end of `van`. */
  readonly blijftBestaan: boolean;
}

/** An indeling (division of the country) as the catalogue describes it. */
export interface IndelingRij {
  readonly indeling: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly domein: string;
  readonly verplichting: string;
  readonly grondslag: string;
  readonly bron: string;
  readonly licentie: string;
  readonly omschrijving: string;
  readonly omschrijvingEn: string;
  readonly gebreken: string;
}

/** How binding an indeling is where gemeenten must or chose to act together in its regio's. */
const VERBINDEND: readonly string[] = ['opgelegd', 'semi-verplicht', 'vrijwillig'];

/**
 * Gemeenten act together in the regio's of this indeling: the law obliges it, or they agreed on it. An area in which
 * somebody counts (`statistisch`) or another body does its own work (`werkgebied`) is only shared.
 */
export function isSamenDoen({ verplichting }: Pick<IndelingRij, 'verplichting'>): boolean {
  return VERBINDEND.includes(verplichting);
}

/** One indeling in one year, as the package holds it. */
export interface EditieRij {
  readonly indeling: string;
  readonly jaar: number;
  readonly basis: Basis;
  /** One plain sentence: how it was obtained. */
  readonly wijze: string;
  readonly bron: string;
  readonly licentie: string;
  readonly gebreken: string;
  /** Gemeenten that lie in no regio according to the source (the declared gap). */
  readonly zonderRegio: readonly string[];
  /** The source names a part of the gemeenten only: of the others nobody said in which regio they lie. */
  readonly deels?: boolean;
}

/** A regio of one editie. */
export interface RegioRij {
  readonly indeling: string;
  readonly jaar: number;
  readonly regio: string;
  readonly naam: string;
}

/** A gemeente lies in a regio, wholly (`aandeel` 1) or for a share of it. */
export interface LidmaatschapRij {
  readonly indeling: string;
  readonly jaar: number;
  readonly gemeente: string;
  readonly regio: string;
  /** Share of the gemeente in the regio, above 0 and at most 1. */
  readonly aandeel: number;
}

/** What ties two gemeenten: a shared land border, or a link over or under water. */
export type Buursoort = 'grens' | 'veer' | 'brug' | 'tunnel' | 'dam' | 'water';

/** Two neighbouring gemeenten in a year; each pair once. */
export interface BuurRij {
  readonly jaar: number;
  readonly gemeente: string;
  readonly buur: string;
  readonly soort: Buursoort;
}

/**
 * What a choice of indelingen is for: laid on every gemeente by law (`wettelijk`), what a redesign counts from where
 * nothing was said (`vandaag`), two to lay side by side (`vergelijking`), and the same ones in every year, observed at
 * both ends of a span of years (`vergelijkbaar`; found where the package does not say).
 */
export const VOORKEUZEN = ['wettelijk', 'vandaag', 'vergelijking', 'vergelijkbaar'] as const;
export type Voorkeuze = (typeof VOORKEUZEN)[number];

/** A choice of indelingen that the package makes beforehand. */
export interface VoorkeuzeRij {
  readonly voorkeuze: Voorkeuze;
  /** The year that it is meant for; `null` = every year. */
  readonly jaar: number | null;
  /** In the order of use. */
  readonly indelingen: readonly string[];
}

/** Everything the atlas is built from. */
export interface Feiten {
  readonly gemeenten: readonly GemeenteRij[];
  readonly herindelingen: readonly HerindelingRij[];
  readonly indelingen: readonly IndelingRij[];
  readonly edities: readonly EditieRij[];
  readonly regios: readonly RegioRij[];
  readonly lidmaatschap: readonly LidmaatschapRij[];
  readonly buren: readonly BuurRij[];
  readonly regels: readonly Rechtsregel[];
  readonly voorkeuzes: readonly VoorkeuzeRij[];
}
