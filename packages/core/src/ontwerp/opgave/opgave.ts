import type { Overeenkomst } from '@samenhang/motor';

/**
 * The resolution of a layer that names none. At ½ the best map is the median of the indelingen (Régnier 1965): the one
 * that differs from them on the fewest pairs, and the only value that needs no further argument. Over the 21 indelingen
 * observed in 2016 it gives 25 regions, as many as there are veiligheidsregio's.
 */
export const standaardGamma = 0.5;

/** Lowest and highest, both included; either may be absent. */
export interface Band {
  readonly min?: number;
  readonly max?: number;
}

/** An indeling that a layer should agree with. */
interface Gewogen {
  readonly indeling: string;
  /** Above 0; default 1. */
  readonly gewicht?: number;
}

/** One layer of regions: what it should agree with, and how many and how large its regions are. */
export interface Laagopgave {
  readonly indelingen: readonly Gewogen[];
  /** Resolution, 0–1: ½ is the median of the indelingen, lower gives fewer and larger regions. Default ½. */
  readonly gamma?: number;
  /** Number of regions. */
  readonly aantal?: Band | undefined;
  /** Inhabitants of each region. */
  readonly inwoners?: Band;
}

/** What is locked, and what is counted from: the indeling that counts as 'today' for the first layer. */
export interface Vandaag {
  readonly indeling: string;
  /** Codes of its regio's that stay exactly as they are. */
  readonly vasteRegios?: readonly string[];
  /** Codes of gemeenten that keep their place: together with, and apart from, the other fixed ones. */
  readonly vasteGemeenten?: readonly string[];
  /** At most this many gemeenten in another regio than today. */
  readonly verplaatsingen?: number | undefined;
}

/**
 * A question to the redesign engine about the gemeenten of a year, as plain JSON (`opgave.json`): everything by
 * code or id, so that it means the same on every machine.
 */
export interface Ontwerpopgave {
  readonly jaar: number;
  /** One to three; each region of a layer lies wholly inside one region of the next. */
  readonly lagen: readonly Laagopgave[];
  /** What agreement means where a gemeente lies in several regio's. Default `deelt`. */
  readonly overeenkomst?: Overeenkomst | undefined;
  /** Every region is connected over land or by a ferry, bridge, tunnel or dam. Default true. */
  readonly aaneengesloten?: boolean;
  /** Ids of indelingen whose borders no region of the first layer crosses. */
  readonly muren?: readonly string[];
  /** Pairs of gemeenten by code. */
  readonly samen?: readonly (readonly [string, string])[];
  readonly apart?: readonly (readonly [string, string])[];
  readonly vandaag?: Vandaag;
  /** Same seed and iterations, same answer. Default 1. */
  readonly seed?: number | undefined;
  readonly iteraties?: number | undefined;
  /** Time limit in seconds. Default 10. */
  readonly tijd?: number;
}
