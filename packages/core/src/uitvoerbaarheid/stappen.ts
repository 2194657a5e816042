/** How a toets goes, as data: its states, and the steps between them. Every step has one that takes it back. */

export const TOETSSTATEN = ['concept', 'open', 'gesloten', 'openbaar'] as const;
export type Toetsstaat = (typeof TOETSSTATEN)[number];

/** `volledig`: all that is asked is there; `antwoord`: somebody adopted an answer; `geen-antwoord`: nobody did. */
type Eis = 'volledig' | 'antwoord' | 'geen-antwoord';

interface Stapregel {
  readonly stap: string;
  readonly van: Toetsstaat;
  readonly naar: Toetsstaat;
  readonly eist?: Eis;
}

export const TOETSSTAPPEN = [
  { stap: 'openen', van: 'concept', naar: 'open', eist: 'volledig' },
  { stap: 'terugnemen', van: 'open', naar: 'concept', eist: 'geen-antwoord' },
  { stap: 'sluiten', van: 'open', naar: 'gesloten' },
  { stap: 'heropenen', van: 'gesloten', naar: 'open' },
  { stap: 'publiceren', van: 'gesloten', naar: 'openbaar', eist: 'antwoord' },
  { stap: 'intrekken', van: 'openbaar', naar: 'gesloten' },
] as const satisfies readonly Stapregel[];
export type Toetsstap = (typeof TOETSSTAPPEN)[number]['stap'];

/** The steps that who began it can make from here, where so many answers were adopted. */
export function stepsFrom(staat: Toetsstaat, vastgesteld: number): readonly Toetsstap[] {
  return TOETSSTAPPEN.filter(({ van, ...rest }: Stapregel) => {
    if (van !== staat) return false;
    if (rest.eist === 'antwoord') return vastgesteld > 0;
    return rest.eist !== 'geen-antwoord' || vastgesteld === 0;
  }).map(({ stap }) => stap);
}

export const stateAfter = (stap: Toetsstap): Toetsstaat =>
  (TOETSSTAPPEN.find((regel) => regel.stap === stap) as Stapregel).naar;

/** How an answer goes: written together, then adopted; as long as the toets is open that can be taken back. */
export const INVULSTATEN = ['concept', 'vastgesteld'] as const;
export type Invulstaat = (typeof INVULSTATEN)[number];
export const INVULSTAPPEN = ['vaststellen', 'heropenen', 'weggooien'] as const;
export type Invulstap = (typeof INVULSTAPPEN)[number];

/** The steps that who answers can make with an answer, where the toets is in this state. A draft can go at any time. */
export function answerSteps(toets: Toetsstaat, invulling: Invulstaat): readonly Invulstap[] {
  const open = toets === 'open';
  if (invulling === 'concept') return open ? ['vaststellen', 'weggooien'] : ['weggooien'];
  return open ? ['heropenen'] : [];
}
