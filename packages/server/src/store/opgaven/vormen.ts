import type { Organisatiesoort } from '@samenhang/core';
import type {
  Opgave,
  Opgavefout,
  Opgaverol,
  Opgavestuk,
  Stapinvoer,
  Toezegwat,
} from '@samenhang/core/opgave';
import type { Bereik } from '../bereik.ts';
import type { Stapuitslag } from '../uitslag.ts';

/** An opgave as an organisation that it concerns sees it. */
export interface Mijnopgave extends Opgavestuk {
  readonly versie: number;
  readonly verwijderdOp: string | null;
  /** What the organisation is to it. */
  readonly rollen: readonly Opgaverol[];
  /** Whether the last step is theirs to take back. */
  readonly terugTeDraaien: boolean;
}

export type Opgaveuitslag<T> = Stapuitslag<T, Opgavefout>;

/** An organisation that takes part here. */
interface Deelnemer {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly code: string | null;
}

/** What an organisation says of one thing that it is asked; `ja` null: it takes back what it said. */
export interface Vraagantwoord {
  readonly wat: Toezegwat;
  readonly ja: boolean | null;
  readonly reden: string;
}

export interface Plek {
  readonly id: string;
  readonly versie: number;
}

/** What one person does with opgaven, each for one of their organisations. */
export interface Opgaven {
  /** Those that it owns or is asked to, also drafts and what lies in the bin, and those that it is asked to answer or named in. */
  list(organisatie: string): Promise<Opgaveuitslag<readonly Mijnopgave[]>>;
  /** Those that any of their organisations owns, drafts too, as they may be found by words. */
  listOwn(): Promise<readonly Opgavestuk[]>;
  partijen(organisatie: string): Promise<Opgaveuitslag<readonly Deelnemer[]>>;
  create(organisatie: string, inhoud: Opgave): Promise<Opgaveuitslag<Mijnopgave>>;
  update(organisatie: string, plek: Plek, inhoud: Opgave): Promise<Opgaveuitslag<Mijnopgave>>;
  /** A draft, into the bin. */
  discard(organisatie: string, plek: Plek): Promise<Opgaveuitslag<Mijnopgave>>;
  recover(organisatie: string, id: string): Promise<Opgaveuitslag<Mijnopgave>>;
  /** Answers one thing that this organisation is asked in it, or takes that answer back. */
  answer(organisatie: string, plek: Plek, antwoord: Vraagantwoord): Promise<Opgaveuitslag<Mijnopgave>>;
  /** A step as one of its owners, or as one that is asked to answer. */
  step(
    organisatie: string,
    plek: Plek,
    als: Opgaverol,
    invoer: Stapinvoer,
    vandaag: string,
  ): Promise<Opgaveuitslag<Mijnopgave>>;
}

/** What somebody does, when, and for which organisation. */
export interface Werk {
  readonly bereik: Bereik;
  readonly organisatie: string;
  readonly nu: string;
}
