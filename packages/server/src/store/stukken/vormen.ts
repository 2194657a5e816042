import type { Bereik } from '../bereik.ts';
import type { Geschiedenisrij } from '../tabellen.ts';
import type { Ontwerpsoort, Stuksoort } from './soort.ts';

/** What is wrong with what was to be kept: where it stands in it, and what it is. */
export interface Stukfout {
  readonly pad: string;
  readonly code: string;
}

/** A kept piece without what it holds: for a list. Moments are ISO 8601, UTC. */
export interface Stukkop {
  readonly id: string;
  readonly soort: string;
  /** The organisation whose it is; null where it is the person's own. */
  readonly organisatie: string | null;
  readonly titel: string;
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
  /** When it went into the bin; null where it is not in there. */
  readonly verwijderdOp: string | null;
}

/** A kept piece with what it holds. */
export interface Stuk extends Stukkop {
  readonly inhoud: unknown;
}

/** One step in the history of a piece. */
export interface Stap {
  readonly versie: number;
  readonly handeling: Geschiedenisrij['handeling'];
  readonly wanneer: string;
  /** The name of who did it; null where that person is no longer here. */
  readonly wie: string | null;
  readonly titel: string;
}

/** What a person writes: a name and what the piece holds. */
export interface Schrijven {
  readonly titel: string;
  readonly inhoud: unknown;
}

/**
 * A piece after a change, or why nothing was changed: there is none that this person may see, they may see it but not do
 * this, the organisation has one of that title, what was written cannot be, or it has another version, which is given.
 */
export type Wijziging =
  | { readonly ok: true; readonly stuk: Stuk }
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' | 'bezet' }
  | { readonly ok: false; readonly code: 'ongeldig'; readonly fouten: readonly Stukfout[] }
  | { readonly ok: false; readonly code: 'gewijzigd'; readonly huidig: Stuk };

/** What one person does with the pieces of one kind that they and their organisations keep. */
export interface Soortstukken {
  /** All that they may read, also those in the bin; what was changed last comes first. */
  list(): Promise<readonly Stukkop[]>;
  get(id: string): Promise<Stuk | undefined>;
  /** A new one of this organisation. */
  createFor(organisatie: string, schrijven: Schrijven): Promise<Wijziging>;
  update(id: string, versie: number, schrijven: Schrijven): Promise<Wijziging>;
  /** Into the bin, from which it goes for good after the days of `bewaartermijn`. */
  discard(id: string, versie: number): Promise<Wijziging>;
  /** Out of the bin. */
  recover(id: string): Promise<Wijziging>;
  /** All steps, the first one first; empty where there is no such piece. */
  history(id: string): Promise<readonly Stap[]>;
  /** A piece as it was in a version; undefined where there is none. */
  atVersion(id: string, versie: number): Promise<Schrijven | undefined>;
}

/** What one person does with the designs and scenarios that they and their organisations keep. */
export interface Stukken extends Omit<Soortstukken, 'createFor'> {
  /** A new one: their own. */
  create(soort: Ontwerpsoort, schrijven: Schrijven): Promise<Stuk>;
  /** A new one of this organisation. */
  createFor(organisatie: string, soort: Ontwerpsoort, schrijven: Schrijven): Promise<Wijziging>;
  /** Their own becomes this organisation's. There is no way back: its members count on it. */
  handOver(id: string, organisatie: string): Promise<Wijziging>;
}

/** What a step works with: who asks, within one transaction, about which kind, when. */
export interface Werk {
  readonly bereik: Bereik;
  readonly soort: Stuksoort;
  readonly nu: string;
}
