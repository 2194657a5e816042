import type { AANVULSOORTEN } from './velden.ts';

/** A value: a text, a number, or some texts, as its field has it. */
export type Aanvulwaarde = string | number | readonly string[];

/** Where a value can be read: in words, with an address and the day of the source where there are any. */
export interface Aanvulbron {
  readonly tekst: string;
  readonly webadres?: string | undefined;
  readonly datum?: string | undefined;
}

/** A value for one field, with its source. */
export interface Aanvulregel {
  readonly veld: string;
  /** GM… of a gemeente, else the number in the register. */
  readonly deelnemer?: string | undefined;
  readonly jaar?: number | undefined;
  readonly kenmerk?: string | undefined;
  readonly waarde: Aanvulwaarde;
  readonly bron: Aanvulbron;
  /** The version of the whole in which it came to stand so; the history tells who wrote that, and when. */
  readonly sinds?: number | undefined;
}

/** What is added to. */
export interface Onderwerp {
  readonly soort: (typeof AANVULSOORTEN)[number];
  /** The number in the register, the organisation's own id (`eigen-…`), or the code of the gemeente. */
  readonly id: string;
}

/** All that one organisation adds to one regeling, body or council, as it is kept. */
export interface Aanvulling {
  readonly over: Onderwerp;
  readonly regels: readonly Aanvulregel[];
}

/**
 * What is wrong with a value. `hoort-hier-niet`: the field is of another kind of thing; `te-veel`: it says a participant,
 * a year or a mark that the field has not; `dubbel`: an earlier line says the same field of the same.
 */
export type Aanvulfoutcode =
  | 'vorm'
  | 'onderwerp'
  | 'onbekend-veld'
  | 'hoort-hier-niet'
  | 'ontbreekt'
  | 'te-veel'
  | 'deelnemer'
  | 'jaar'
  | 'tekst'
  | 'getal'
  | 'bedrag'
  | 'heel-getal'
  | 'dag'
  | 'periode'
  | 'keuze'
  | 'webadres'
  | 'dubbel';

/** One mistake: where it stands (`regels.3.waarde`), and what it is. */
export interface Aanvulfout {
  readonly pad: string;
  readonly code: Aanvulfoutcode;
}
