import type { Kennissoort, Licentie, Onderbouwing } from './lijsten.ts';

/** For where something holds: the whole country, gemeenten by their codes, or one regio of an indeling. */
export type Gebied =
  | { readonly soort: 'land' }
  | { readonly soort: 'gemeenten'; readonly gemeenten: readonly string[] }
  | { readonly soort: 'regio'; readonly indeling: string; readonly regio: string };

/** Something to learn from, by its link: nothing of what stands there is copied. */
export interface Kennisitem {
  readonly wat: 'item';
  readonly titel: string;
  readonly link: string;
  readonly soort: Kennissoort;
  readonly gebied: Gebied;
  /** The tasks that it is about, as the table of tasks calls them. */
  readonly taken: readonly string[];
  /** The agenda items that it helps with, by number. */
  readonly opgaven: readonly string[];
  readonly onderbouwing: Onderbouwing;
  /** A year, a month or a day (ISO 8601); empty where it is not known. */
  readonly verschenen: string;
  /** The organisation that made it; never a person. */
  readonly maker: string;
  readonly licentie: Licentie;
  /** How the list that it came from calls it; null where somebody filled it in. */
  readonly kenmerk: string | null;
}

/** An organisation that says: we did this, ask us. By function, never by person. */
export interface Ervaring {
  readonly wat: 'ervaring';
  readonly taak: string;
  /** The indeling with which, where it matters. */
  readonly indeling: string | null;
  readonly tekst: string;
  /** Who answers there, as a function. */
  readonly functie: string;
  /** A page on which that function is reached. */
  readonly contactlink: string | null;
}

/** What an organisation brings in. */
export type Kennisbijdrage = Kennisitem | Ervaring;
