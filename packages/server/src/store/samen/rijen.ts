/** A text that several councils decide upon. */
export interface Samentekstrij {
  id: string;
  /** The ids of the organisations that take part, each with a space before and after it. */
  organisaties: string;
  /** JSON: see `Samentekst` of core. */
  inhoud: string;
  versie: number;
  gemaakt_op: string;
  gewijzigd_op: string;
}

/** By which another council joins, once. */
export interface Samensleutelrij {
  sleutelhash: string;
  tekst: string;
  verloopt_op: string;
}
