/** What everybody may read of what an organisation brought in: a copy of the piece, with how it is. */
export interface Kennisrij {
  stuk: string;
  organisatie: string;
  wat: 'item' | 'ervaring';
  /** What there is once: see `keyOfKennis`. */
  sleutel: string;
  /** Of an item. */
  link: string | null;
  /** JSON. */
  inhoud: string;
  versie: number;
  /** 1 where it lies in the bin. */
  weg: number;
  gemaakt_op: string;
  gewijzigd_op: string;
  /** Since when it is hidden, and why; null where it is not. */
  verborgen_op: string | null;
  verborgen_reden: string | null;
  /** When its link was tried last, since when it did not work, and how often in a row. */
  link_gezien_op: string | null;
  link_kapot_sinds: string | null;
  link_mislukt: number;
  /** When it is tried again. */
  link_volgende_op: string;
}
