/** What somebody is in a room: who called it together, who takes part, or who sits in to learn. */
export const KRINGROLLEN = ['gastheer', 'deelnemer', 'leerder'] as const;
export type Kringrol = (typeof KRINGROLLEN)[number];

/** The version of the rules to which people agree before a room opens for them. The text stands in packages/taal. */
export const KRINGREGELS = '2026-1';

/** The kinds of text in a room, `eigen` being what somebody notes for themselves alone. */
export const KRINGTEKSTEN = ['stelling', 'vraag', 'eigen', 'notitie', 'bevinding', 'systeemvraag'] as const;
export type Kringtekstsoort = (typeof KRINGTEKSTEN)[number];

/** What may leave a room, and so tells of no person: the guard refuses it, where it only warns of the others. */
export const KRINGUITGAAND: readonly Kringtekstsoort[] = ['bevinding', 'systeemvraag'];

/** Terms of a room, and what is proposed where nobody chooses. */
export const KRINGTERMIJNEN = {
  /** Days from closing to destroying what was said: as proposed, and at most. */
  vernietigenNaDagen: 90,
  vernietigenHoogstensDagen: 365,
  /** Months from closing to looking back (source: LGA Corporate Peer Challenge, about ten). */
  terugblikNaMaanden: 10,
  /** Seats for who learns: as proposed, and at most. */
  leerplekken: 2,
  leerplekkenHoogstens: 6,
} as const;

/** How an agreement stands when the room looks back. */
export const VOORTGANGEN = ['gedaan', 'loopt', 'niet'] as const;
export type Voortgang = (typeof VOORTGANGEN)[number];
