/**
 * How the view of a council comes about: its states and the steps between them, as data. What a step asks, and what may
 * still change in a state, follows from these rows and from nothing else.
 */

export const ZIENSWIJZESTATEN = [
  'concept',
  'ter_bespreking',
  'vastgesteld',
  'gepubliceerd',
  'beantwoord',
  'ingetrokken',
] as const;
export type Zienswijzestaat = (typeof ZIENSWIJZESTATEN)[number];

/** What must be there before a step is made: text, who adopted it and when, what the board answered. */
type Vereiste = 'tekst' | 'besluit' | 'antwoord';

interface Staatregel {
  readonly staat: Zienswijzestaat;
  /** Where it can go from here; staying is no step. */
  readonly naar: readonly Zienswijzestaat[];
  readonly eist: readonly Vereiste[];
  /** Whether its text, and what it is about, may still change. */
  readonly open: boolean;
  /** Whether everybody may read it. */
  readonly openbaar: boolean;
}

/** The states, in their order. A view that was published and withdrawn stays known as withdrawn, without its text. */
export const STAATREGELS: readonly Staatregel[] = [
  { staat: 'concept', naar: ['ter_bespreking', 'ingetrokken'], eist: [], open: true, openbaar: false },
  {
    staat: 'ter_bespreking',
    naar: ['concept', 'vastgesteld', 'ingetrokken'],
    eist: ['tekst'],
    open: true,
    openbaar: false,
  },
  {
    staat: 'vastgesteld',
    naar: ['gepubliceerd', 'ingetrokken'],
    eist: ['tekst', 'besluit'],
    open: false,
    openbaar: false,
  },
  {
    staat: 'gepubliceerd',
    naar: ['beantwoord', 'ingetrokken'],
    eist: ['tekst', 'besluit'],
    open: false,
    openbaar: true,
  },
  {
    staat: 'beantwoord',
    naar: ['ingetrokken'],
    eist: ['tekst', 'besluit', 'antwoord'],
    open: false,
    openbaar: true,
  },
  { staat: 'ingetrokken', naar: [], eist: [], open: false, openbaar: false },
];

/** The rule of a state. */
export function ruleOfStaat(staat: Zienswijzestaat): Staatregel {
  const regel = STAATREGELS.find((een) => een.staat === staat);
  if (!regel) throw new Error(`no rule for ${staat}`);
  return regel;
}
