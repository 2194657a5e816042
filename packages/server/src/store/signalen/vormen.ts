import type { Kenmerk, Signaalinhoud, Signaalstaat } from '@samenhang/core/signaal';
import type { Signaalstap } from './rijen.ts';

/** An organisation by number and name; the name is empty where it is no longer here. */
interface Genoemd {
  readonly organisatie: string;
  readonly naam: string;
}

/** A signal that stands before or after this one in its lineage. */
export interface Signaalverwijzing {
  readonly id: string;
  readonly titel: string;
  readonly staat: Signaalstaat;
}

/** A signal with its owners. Who sent it is told as role and organisation, never by name. */
export interface Signaal {
  readonly id: string;
  readonly staat: Signaalstaat;
  readonly versie: number;
  readonly inhoud: Signaalinhoud;
  /** Null where the redactie made it of others. */
  readonly zender: Genoemd | null;
  readonly eigenaars: readonly (Genoemd & { readonly staat: 'eigenaar' | 'gevraagd' })[];
  /** How many signals as they were sent stand behind it. */
  readonly aantal: number;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
}

/** A signal with its lineage, and what who asks may do with it. */
export interface Signaalblad extends Signaal {
  /** What it replaces, and what replaced it. */
  readonly bronnen: readonly Signaalverwijzing[];
  readonly gevolgd: readonly Signaalverwijzing[];
  /** The signals as they were sent, of which it comes; only itself where it was sent so. */
  readonly eerste: readonly Signaalverwijzing[];
  readonly mag: {
    readonly wijzigen: boolean;
    readonly intrekken: boolean;
    readonly redigeren: boolean;
    /** Organisations of who asks that were asked to become owner and may answer. */
    readonly aannemen: readonly string[];
    readonly vragen: boolean;
  };
}

/** An organisation that owns an open signal of the same pattern. Nothing is told of that signal. */
export interface Deelgenoot extends Genoemd {
  readonly code: string;
}

export interface Signaalstapregel {
  readonly soort: Signaalstap;
  readonly organisatie: string | null;
  readonly naam: string | null;
  readonly reden: string;
  /** What it was until then; null where the content was not changed. */
  readonly inhoud: Signaalinhoud | null;
  readonly op: string;
}

/** What is looked for: words, at least one kenmerk of each group, a state, owners, and when it was sent. */
export interface Signaalzoekvraag {
  readonly tekst: string;
  readonly groepen: readonly (readonly Kenmerk[])[];
  readonly staten: readonly Signaalstaat[];
  /** Owned by this organisation; undefined: by any. */
  readonly organisatie?: string | undefined;
  /** ISO dates, both included. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly vanaf: number;
  readonly hoogstens: number;
}

export interface Signaallijst {
  readonly signalen: readonly Signaal[];
  readonly totaal: number;
  /** How often each kenmerk occurs in the newest of what was found. */
  readonly tellingen: readonly (Kenmerk & { readonly aantal: number })[];
  /** Over how many of what was found these are counted. */
  readonly geteld: number;
}
