import type { Haler } from '../haal/index.ts';
import type { Pakket } from '../lees/index.ts';
import type { Tabelnaam } from '../tabellen/index.ts';

/** The cells of a row of a table of the package, by column; text as its file has it, '' = not known. */
export type Celrij = Readonly<Record<string, string>>;

/** Rows of one table that take the place of what the package has of the same part. */
export interface Vervanging {
  readonly tabel: Tabelnaam;
  /** Columns of which the values name the part that is replaced; none = the whole table. */
  readonly deel: readonly string[];
  readonly rijen: readonly Celrij[];
}

/** What a source gave, in the rows of our tables, with where it comes from. */
export interface Oogst {
  /** What it is, for people: a table of CBS, the register of a day. */
  readonly titel: string;
  readonly adres: string;
  readonly licentie: { readonly name: string; readonly title: string; readonly path?: string };
  /** When it was fetched, ISO. */
  readonly opgehaald: string;
  /** SHA-256 of what came in. */
  readonly hash: string;
  readonly vervangingen: readonly Vervanging[];
  /** What was passed over or is worth knowing, in Dutch, with its place. */
  readonly meldingen: readonly string[];
}

export interface Bronwens {
  /** Years that are wanted; none = the newest that the source has. */
  readonly jaren: readonly number[];
}

/** A public source that the package can be brought up to date from. */
export interface Bron {
  readonly naam: string;
  /** What it brings, in Dutch. */
  readonly omschrijving: string;
  /** Where it is, by part, when nobody says otherwise; a mirror takes the place of all. */
  readonly adressen: Readonly<Record<string, string>>;
  /**
   * Finds the newest edition or that of the years, fetches, checks and maps it to our tables. Changes nothing.
   *
   * @param adressen where the parts of the source are
   * @throws Bronfout where the source gives something else than it should
   */
  oogst(
    haler: Haler,
    adressen: Readonly<Record<string, string>>,
    wens: Bronwens,
    pakket: Pakket,
  ): Promise<readonly Oogst[]>;
}
