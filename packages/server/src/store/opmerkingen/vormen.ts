/** What on the map a comment is about: a gemeente, or the region in which that gemeente lies, whatever its number. */
export interface Plek {
  readonly soort: 'gemeente' | 'regio';
  readonly gemeente: string;
}

/** What a member says of a design. */
export interface Nieuweopmerking {
  readonly tekst: string;
  readonly plek: Plek | null;
  /** The persons who are mentioned, each of whom is written to once. */
  readonly noemt: readonly string[];
}

/** Something that was said of a design. Moments are ISO 8601, UTC. */
export interface Stukopmerking {
  readonly id: string;
  /** Of the member who said it (null where that person is no longer here), or as somebody with a link called themselves. */
  readonly naam: string | null;
  /** Did a member say it? Of others nobody has checked the name. */
  readonly lid: boolean;
  /** Was it who asks? */
  readonly vanU: boolean;
  readonly tekst: string;
  readonly gemaaktOp: string;
  readonly plek: Plek | null;
  /** The version of the design that they saw; null where that is not known. */
  readonly bijVersie: number | null;
  /** The names of who are mentioned and are still here. */
  readonly noemt: readonly string[];
  readonly opgelostOp: string | null;
  readonly opgelostDoor: string | null;
  /** Since when it lies in the bin; null where it does not. */
  readonly verwijderdOp: string | null;
}
