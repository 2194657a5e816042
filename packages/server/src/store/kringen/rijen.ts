import type { Kringrol, Kringsjabloon, Kringstaat, Kringtekstsoort, Kringthema } from '@samenhang/core/kring';

/** The tables of rooms. */
export interface Kringtabellen {
  readonly kring: Kringrij;
  readonly kringlid: Kringlidrij;
  readonly kringnodiging: Kringnodigingrij;
  readonly kringsleutel: Kringsleutelrij;
  readonly kringtekst: Kringtekstrij;
  readonly kringinstemming: Kringinstemmingrij;
  readonly kringafspraak: Kringafspraakrij;
}

/** A room. What is written in it is sealed; days and moments are ISO 8601. */
export interface Kringrij {
  id: string;
  sjabloon: Kringsjabloon;
  staat: Kringstaat;
  startdag: string;
  leerplekken: number;
  /** JSON: see `Stapstanden`. */
  stappen: string;
  /** Sealed with the key that stays. */
  titel: string;
  /** The key of what stays (title, who takes part as what, agreements), sealed with the secret of the store. */
  sleutel: string;
  gesloten_op: string | null;
  vernietig_op: string | null;
  vernietigd_op: string | null;
  terugblik_op: string | null;
  /** For which day of looking back those who take part were written to. */
  gemeld_voor: string | null;
  teruggeblikt_op: string | null;
  versie: number;
  gemaakt_op: string;
}

/** Who takes part, with their word to the rules. */
interface Kringlidrij {
  kring: string;
  persoon: string;
  rol: Kringrol;
  /** Sealed with the key that stays. */
  hoedanigheid: string;
  regels: string;
  aanvaard_op: string;
}

/** Who may come to take part, by a link of which only this hash is kept, and once. */
interface Kringnodigingrij {
  id: string;
  kring: string;
  rol: Kringrol;
  email: string;
  sleutelhash: string;
  gemaakt_op: string;
  verloopt_op: string;
}

/** The key of all that is destroyed, sealed with the secret of the store; it is in no copy. */
interface Kringsleutelrij {
  kring: string;
  sleutel: string;
}

/** Something said in a room, sealed with the key that goes. */
export interface Kringtekstrij {
  id: string;
  kring: string;
  soort: Kringtekstsoort;
  /** Who wrote it; null where they are no longer here. */
  wie: string | null;
  thema: Kringthema | null;
  inhoud: string;
  versie: number;
  gemaakt_op: string;
  gewijzigd_op: string;
  /** When it was sent on, with consent of all. */
  verzonden_op: string | null;
}

/** The word of somebody that a text may leave, as it was in this version. */
export interface Kringinstemmingrij {
  tekst: string;
  persoon: string;
  versie: number;
  op: string;
}

/** An agreement: it stays. */
export interface Kringafspraakrij {
  id: string;
  kring: string;
  /** JSON of what, by whom and how it stands, sealed with the key that stays. */
  inhoud: string;
  datum: string;
  versie: number;
  gemaakt_op: string;
}
