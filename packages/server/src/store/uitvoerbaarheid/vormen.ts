import type {
  Invulstaat,
  Invulstap,
  Toets,
  Toetsfout,
  Toetsinvulling,
  Toetsstap,
  Toetsstuk,
} from '@samenhang/core/uitvoerbaarheid';
import type { Bereik } from '../bereik.ts';
import type { Stapuitslag } from '../uitslag.ts';

/** A toets as an organisation that it concerns sees it. */
export interface Mijntoets extends Toetsstuk {
  readonly versie: number;
  readonly verwijderdOp: string | null;
  /** What the organisation is to it. */
  readonly rollen: readonly ('starter' | 'gevraagde')[];
  /** What it answers itself; null where it wrote nothing yet. */
  readonly invulling: {
    readonly staat: Invulstaat;
    readonly versie: number;
    readonly vastgesteldOp: string | null;
    readonly inhoud: Toetsinvulling;
  } | null;
}

export type Toetsuitslag<T> = Stapuitslag<T, Toetsfout>;

/** Which one, from which version; of an answer that is not there yet 0. */
export interface Plek {
  readonly id: string;
  readonly versie: number;
}

/** What one person does with toetsen, each for one of their organisations. */
export interface Toetsen {
  /** Those that it began, also drafts and what lies in the bin, and those that it is asked for. */
  list(organisatie: string): Promise<Toetsuitslag<readonly Mijntoets[]>>;
  get(organisatie: string, id: string): Promise<Toetsuitslag<Mijntoets>>;
  create(organisatie: string, inhoud: Toets): Promise<Toetsuitslag<Mijntoets>>;
  update(organisatie: string, plek: Plek, inhoud: Toets): Promise<Toetsuitslag<Mijntoets>>;
  /** What is neither open nor public, into the bin. */
  discard(organisatie: string, plek: Plek): Promise<Toetsuitslag<Mijntoets>>;
  recover(organisatie: string, id: string): Promise<Toetsuitslag<Mijntoets>>;
  step(organisatie: string, plek: Plek, stap: Toetsstap, vandaag: string): Promise<Toetsuitslag<Mijntoets>>;
  /** Keeps a draft of its answer. */
  answer(organisatie: string, plek: Plek, inhoud: Toetsinvulling): Promise<Toetsuitslag<Mijntoets>>;
  /** Adopts it, takes that back, or throws the draft away. */
  stepAnswer(organisatie: string, plek: Plek, stap: Invulstap): Promise<Toetsuitslag<Mijntoets>>;
}

/** What somebody does, when, and for which organisation. */
export interface Werk {
  readonly bereik: Bereik;
  readonly organisatie: string;
  readonly nu: string;
}

export const onbekend = { ok: false, code: 'onbekend' } as const;
export const nietNu = { ok: false, code: 'niet-nu' } as const;
