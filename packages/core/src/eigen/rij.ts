/** One line of somebody's own table: a gemeente by code or name, its regio, and its share in it. */
export interface EigenRij {
  /** Line in the file, for messages; the header is line 1. */
  readonly rij: number;
  readonly gemeente: string;
  readonly regio: string;
  /** Tells regio's of one name apart; the name itself when left out. */
  readonly regiocode?: string | undefined;
  /** Share above 0 and at most 1; `null` where the table has none. NaN where it is no number. */
  readonly aandeel: number | null;
}
