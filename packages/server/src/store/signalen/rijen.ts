import type { Redactiedaad, Signaalstaat } from '@samenhang/core/signaal';
import type { Generated } from 'kysely';

/** A signal: as it was sent, or as the redactie made it of others. */
export interface Signaalrij {
  volgnummer: Generated<number>;
  id: string;
  staat: Signaalstaat;
  /** JSON: see `Signaalinhoud`. */
  inhoud: string;
  /** The organisation for which it was sent; null where the redactie made it. */
  zender: string | null;
  /** Who sent it, as long as they have an account: for their own export, shown to nobody. */
  wie: string | null;
  /** How many signals as they were sent stand behind it that were not withdrawn. */
  aantal: number;
  versie: number;
  /** ISO 8601, UTC. */
  gemaakt_op: string;
  gewijzigd_op: string;
}

interface Signaaleigenaarrij {
  signaal: number;
  organisatie: string;
  /** `gevraagd`: it was asked, and did not answer yet. */
  staat: 'eigenaar' | 'gevraagd';
  sinds: string;
}

/** What a signal comes from: `direct` what it replaces, `eerste` the signals as they were sent (of such a one itself). */
interface Signaalbronrij {
  signaal: number;
  bron: number;
  soort: 'direct' | 'eerste';
}

interface Signaalkenmerkrij {
  signaal: number;
  soort: string;
  waarde: string;
}

/**
 * How many signals as they were sent count under this, by quarter (`2026-4`), by who sent them and by where they tell of: a
 * gemeente or a region (`INDELING:CODE`). Empty where it is none, or not known.
 */
interface Signaaltellingrij {
  soort: string;
  waarde: string;
  gemeente: string;
  regio: string;
  zender: string;
  kwartaal: string;
  aantal: number;
}

/** What was done to a signal, in order; nothing in it is ever changed. */
export interface Signaalstaprij {
  volgnummer: Generated<number>;
  signaal: number;
  soort: Signaalstap;
  /** The deed of the redactie of which it is part. */
  daad: string | null;
  /** For which organisation, or with which. */
  organisatie: string | null;
  reden: string;
  /** JSON of what it was until then, where the content was changed. */
  inhoud: string | null;
  wie: string;
  op: string;
}

export type Signaalstap =
  | 'ingestuurd'
  | 'gewijzigd'
  | 'ingetrokken'
  | 'gemaakt'
  | Redactiedaad
  | 'ongedaan'
  | 'gevraagd'
  | 'eigenaar'
  | 'geen_eigenaar';

/** What the redactie did: `van` and `naar` are JSON lists of ids. */
interface Redactiedaadrij {
  volgnummer: Generated<number>;
  id: string;
  daad: Redactiedaad;
  van: string;
  naar: string;
  reden: string;
  wie: string;
  op: string;
  ongedaan_op: string | null;
  ongedaan_wie: string | null;
  ongedaan_reden: string | null;
}

export interface Signaaltabellen {
  readonly signaal: Signaalrij;
  readonly signaaleigenaar: Signaaleigenaarrij;
  readonly signaalbron: Signaalbronrij;
  readonly signaalkenmerk: Signaalkenmerkrij;
  readonly signaaltelling: Signaaltellingrij;
  readonly signaalstap: Signaalstaprij;
  readonly redactiedaad: Redactiedaadrij;
}
