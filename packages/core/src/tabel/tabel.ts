/** A text in the two languages that tables are read in. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}

/** What a cell holds; `null` = not known, or not defined. */
export type Cel = string | number | boolean | null;

/**
 * What the cells of a column are: text, a year, a whole number, a number, a fraction 0–1 that people read as a
 * percentage, yes or no, or a day (yyyy-mm-dd).
 */
export type Celtype = 'tekst' | 'jaar' | 'heel' | 'getal' | 'deel' | 'ja-nee' | 'datum';

/** What a column is called and means. */
export interface Kolomkop {
  /** How programs know it: the same in CSV, Parquet and JSON, and never changed lightly. */
  readonly sleutel: string;
  /** How people read it. */
  readonly kop: Tweetalig;
  readonly type: Celtype;
  readonly eenheid?: Tweetalig | undefined;
  /** How the value came about, where the heading does not say enough. */
  readonly uitleg?: Tweetalig | undefined;
}

/** A column with how its value is read from what a row is about. */
export interface Kolom<R> extends Kolomkop {
  readonly waarde: (rij: R) => Cel;
}

/** A filled table: what page, CSV, XLSX, Parquet and command line are all made of. */
export interface Tabel {
  /** Its name in addresses, and of its sheet. */
  readonly sleutel: string;
  readonly kolommen: readonly Kolomkop[];
  readonly rijen: readonly (readonly Cel[])[];
}

/** Fills the columns with rows, in their order. */
export function fillTabel<R>(sleutel: string, kolommen: readonly Kolom<R>[], rijen: readonly R[]): Tabel {
  return {
    sleutel,
    kolommen: kolommen.map(({ waarde: _, ...kop }) => kop),
    rijen: rijen.map((rij) => kolommen.map(({ waarde }) => waarde(rij))),
  };
}

/** The keys of the columns: the heading of a CSV file. */
export function keysOf({ kolommen }: Pick<Tabel, 'kolommen'>): string[] {
  return kolommen.map(({ sleutel }) => sleutel);
}
