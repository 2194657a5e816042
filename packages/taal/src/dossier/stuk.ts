/** A document in words, the same for page, paper and command line: headings with facts, lists and tables. */

import type { Catalogus } from '../catalogus.ts';
import type { Taal } from '../taal.ts';

/** In which words, of which language. */
export interface Dossierspraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

/** One fact; `leeg`: nobody knows it yet, and the words say who can fill it in. */
export interface Feit {
  readonly term: string;
  readonly waarde: string;
  readonly leeg?: true;
}

export interface Blok {
  /** By which it is found again; never shown. */
  readonly id: string;
  readonly kop: string;
  readonly zinnen?: readonly string[];
  readonly feiten?: readonly Feit[];
  readonly lijst?: readonly string[];
  readonly tabel?: { readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] };
}

export interface Stuk {
  readonly bovenkop: string;
  readonly kop: string;
  readonly lead: string;
  readonly blokken: readonly Blok[];
  readonly voet: readonly string[];
}
