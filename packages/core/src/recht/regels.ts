import type { Beslisser } from './beslissers.ts';
import type { Geldigheid } from './geldig.ts';

/**
 * What a rule of law does, as far as code acts on it. `samenvallend`: the indelingen that it binds have the same
 * regions; the first of them is what the others follow. `urgent`: a group that a gemeente must give priority for a home.
 */
export const REGELSOORTEN = ['samenvallend', 'urgent'] as const;
export type Regelsoort = (typeof REGELSOORTEN)[number];

/** One version of a rule of law: a row of the data package, never an `if` in the code. */
export interface Rechtsregel extends Geldigheid {
  readonly regel: string;
  readonly soort: Regelsoort;
  readonly wet: string;
  /** Id of the law in the Basiswettenbestand, such as BWBR0024705. */
  readonly bwbr: string;
  readonly artikel: string;
  /** Ids of the indelingen that it binds, in the catalogue of the package. */
  readonly indelingen: readonly string[];
  /** The kinds of body that it binds. */
  readonly organen: readonly Beslisser[];
  /** What it says, in one plain sentence. */
  readonly zin: string;
  readonly zinEn: string;
  /** Web address of the text. */
  readonly bron: string;
  /** ISO date on which somebody last held the row against the law; `null` where nobody did. */
  readonly gecontroleerdOp: string | null;
  readonly twijfel: string | null;
  readonly twijfelEn: string | null;
}

/** The sets of indelingen that have the same regions by law, and therefore go together in a redesign. */
export function boundSets(regels: readonly Rechtsregel[]): (readonly string[])[] {
  return regels.filter(({ soort }) => soort === 'samenvallend').map(({ indelingen }) => indelingen);
}
