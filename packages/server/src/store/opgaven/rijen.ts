import type { Opgavegebeurtenis, Opgavestaat } from '@samenhang/core/opgave';
import type { Generated } from 'kysely';

export interface Opgaverij {
  id: string;
  staat: Opgavestaat;
  /** The ids of the organisations that own it, as they say themselves, each with a space before and after it. */
  organisaties: string;
  /** The same of those that are asked to answer. */
  antwoorders: string;
  /** Of those that are named as owner and did not say so (yet). */
  gevraagd: string;
  /** Of those that are named as who answers for a part of it. */
  genoemd: string;
  /** Of those that are asked something in it and were not written to yet. */
  te_vragen: string;
  /** JSON: what organisations said of what they are asked, see `Toezegging` of core. */
  toezeggingen: string;
  /** JSON: see `Opgave` of core. */
  inhoud: string;
  terugkijken: string | null;
  /** Of which look-back date its owners were reminded. */
  herinnerd_voor: string | null;
  versie: number;
  gemaakt_op: string;
  gewijzigd_op: string;
  /** Null while it is a draft. */
  gepubliceerd_op: string | null;
  verwijderd_op: string | null;
}

/** Something that happened to an opgave; nothing in it is ever changed but that it was told. */
export interface Opgavestaprij {
  volgnummer: Generated<number>;
  opgave: string;
  wat: Opgavegebeurtenis['wat'];
  staat: Opgavestaat;
  terugkijken: string | null;
  /** Null where the clock did it. */
  organisatie: string | null;
  /** Of the organisation, as it was called then. */
  naam: string;
  op: string;
  /** JSON of what was given along. */
  gegevens: string;
  /** 1 where nobody needs to be told (any more). */
  verteld: number;
}

/** Somebody who wants to hear of each step. */
interface Opgavevolgerij {
  id: string;
  opgave: string;
  persoon: string;
  op: string;
}

/** Every table of opgaven. */
export interface Opgavetabellen {
  readonly opgave: Opgaverij;
  readonly opgavestap: Opgavestaprij;
  readonly opgavevolger: Opgavevolgerij;
}
