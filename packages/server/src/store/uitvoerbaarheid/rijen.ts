import type { Invulstaat, Toetsstaat } from '@samenhang/core/uitvoerbaarheid';

export interface Toetsrij {
  id: string;
  /** Who began it. */
  organisatie: string;
  staat: Toetsstaat;
  /** The ids of the organisations that are asked, each with a space before and after it. */
  genodigden: string;
  /** JSON: see `Toets` of core. */
  inhoud: string;
  /** Of the questions that it asks. */
  vragenversie: number;
  versie: number;
  gemaakt_op: string;
  gewijzigd_op: string;
  /** Null while not everybody may read it. */
  gepubliceerd_op: string | null;
  verwijderd_op: string | null;
}

/** What one organisation answers. */
export interface Toetsinvullingrij {
  toets: string;
  organisatie: string;
  staat: Invulstaat;
  /** JSON: see `Toetsinvulling` of core. */
  inhoud: string;
  versie: number;
  gewijzigd_op: string;
  /** Null while it is a draft. */
  vastgesteld_op: string | null;
}

/** The tables of this room. */
export interface Toetstabellen {
  readonly toets: Toetsrij;
  readonly toetsinvulling: Toetsinvullingrij;
}
