/**
 * How an opgave goes from signal to change: its states and the steps between them, as data. What a step asks and who may
 * make it follows from these rows and from nothing else.
 */
import { isDag } from '../recht/index.ts';
import { LOKETTEN, type Loket, loketOn } from './loketten.ts';
import { missingOf, type Opgave, type Opgavefout } from './opgave.ts';

export const OPGAVESTATEN = [
  'gesignaleerd',
  'patroon',
  'geagendeerd',
  'in_behandeling',
  'beantwoord',
  'veranderd',
  'niet_veranderd',
  'teruggekeken',
] as const;
export type Opgavestaat = (typeof OPGAVESTATEN)[number];

/** From these everybody may read it; before, it is a draft of its owners. */
export const isOpenbaar = (staat: Opgavestaat): boolean => staat !== 'gesignaleerd' && staat !== 'patroon';

/** What an organisation is to an opgave. */
export type Opgaverol = 'eigenaar' | 'antwoorder';

/** What a step asks. `volledig`: what everybody is to read is all there. */
type Eis = 'patroon' | 'volledig' | 'antwoorder' | 'reden' | 'antwoord' | 'terugkijkdag' | 'loket';

interface Stapregel {
  readonly stap: string;
  readonly van: readonly Opgavestaat[];
  /** Null: it stays where it is; `vorige`: where it was before the last step. */
  readonly naar: Opgavestaat | null | 'vorige';
  readonly wie: readonly Opgaverol[];
  readonly eist: readonly Eis[];
}

const na = ['veranderd', 'niet_veranderd'] as const;

export const OPGAVESTAPPEN = [
  { stap: 'patroon', van: ['gesignaleerd'], naar: 'patroon', wie: ['eigenaar'], eist: ['patroon'] },
  { stap: 'agenderen', van: ['patroon'], naar: 'geagendeerd', wie: ['eigenaar'], eist: ['volledig'] },
  {
    stap: 'behandelen',
    van: ['geagendeerd'],
    naar: 'in_behandeling',
    wie: ['eigenaar', 'antwoorder'],
    eist: ['antwoorder'],
  },
  {
    stap: 'beantwoorden',
    van: ['in_behandeling', 'beantwoord'],
    naar: 'beantwoord',
    wie: ['antwoorder'],
    eist: ['antwoord', 'terugkijkdag'],
  },
  {
    stap: 'veranderd',
    van: ['beantwoord'],
    naar: 'veranderd',
    wie: ['eigenaar'],
    eist: ['reden', 'terugkijkdag'],
  },
  {
    stap: 'niet_veranderd',
    van: ['beantwoord'],
    naar: 'niet_veranderd',
    wie: ['eigenaar'],
    eist: ['reden', 'terugkijkdag'],
  },
  { stap: 'terugkijken', van: na, naar: 'teruggekeken', wie: ['eigenaar'], eist: ['reden'] },
  {
    stap: 'verzetten',
    van: ['beantwoord', ...na],
    naar: null,
    wie: ['eigenaar'],
    eist: ['reden', 'terugkijkdag'],
  },
  { stap: 'heropenen', van: ['teruggekeken'], naar: 'in_behandeling', wie: ['eigenaar'], eist: ['reden'] },
  {
    stap: 'doorzetten',
    van: ['geagendeerd', 'in_behandeling', 'beantwoord'],
    naar: null,
    wie: ['eigenaar', 'antwoorder'],
    eist: ['loket', 'reden'],
  },
  {
    stap: 'terugdraaien',
    van: OPGAVESTATEN.slice(1),
    naar: 'vorige',
    wie: ['eigenaar', 'antwoorder'],
    eist: ['reden'],
  },
] as const satisfies readonly Stapregel[];
export type Opgavestap = (typeof OPGAVESTAPPEN)[number]['stap'];

/** What an answer changes. */
export const OPGAVEGEVOLGEN = ['wet', 'geld', 'leidraad', 'afspraak', 'niets'] as const;
export type Opgavegevolg = (typeof OPGAVEGEVOLGEN)[number];

export interface Opgaveantwoord {
  readonly gevolgen: readonly Opgavegevolg[];
  readonly tekst: string;
  /** ISO date by which it changes; null where nothing does. */
  readonly uiterlijk: string | null;
}

/** What somebody gives along with a step. */
export interface Stapinvoer {
  readonly stap: Opgavestap;
  readonly reden: string;
  readonly antwoord: Opgaveantwoord | null;
  /** ISO date on which the owners look back. */
  readonly terugkijken: string | null;
  readonly loket: Loket | null;
}

export const regelOf = (stap: Opgavestap): Stapregel =>
  OPGAVESTAPPEN.find((regel) => regel.stap === stap) as Stapregel;

/** The steps that an organisation which is this to it may make from here, in the order of the table. */
export function stepsFrom(staat: Opgavestaat, rollen: readonly Opgaverol[]): readonly Opgavestap[] {
  return OPGAVESTAPPEN.filter(
    (regel: Stapregel) => regel.van.includes(staat) && regel.wie.some((wie) => rollen.includes(wie)),
  ).map(({ stap }) => stap);
}

function answerFaults(antwoord: Opgaveantwoord | null, vandaag: string): readonly Opgavefout[] {
  if (antwoord === null) return [{ pad: 'antwoord', code: 'antwoord' }];
  const { gevolgen, tekst, uiterlijk } = antwoord;
  const niets = gevolgen.includes('niets');
  const fouten: Opgavefout[] = [];
  // 'Nothing' beside something is no answer.
  if (gevolgen.length === 0 || (niets && gevolgen.length > 1) || new Set(gevolgen).size < gevolgen.length)
    fouten.push({ pad: 'antwoord.gevolgen', code: 'antwoord' });
  // What a template leaves between brackets is still to be written.
  if (tekst.trim() === '' || /\[[^\]]*\]/u.test(tekst)) fouten.push({ pad: 'antwoord.tekst', code: 'reden' });
  if (niets ? uiterlijk !== null : uiterlijk === null || !isDag(uiterlijk) || uiterlijk < vandaag)
    fouten.push({ pad: 'antwoord.uiterlijk', code: 'dag' });
  return fouten;
}

const eisen: Readonly<
  Record<Eis, (opgave: Opgave, invoer: Stapinvoer, vandaag: string) => readonly Opgavefout[]>
> = {
  patroon: ({ patronen }) => (patronen.length > 0 ? [] : [{ pad: 'patronen', code: 'geen-patroon' }]),
  volledig: missingOf,
  antwoorder: ({ antwoorders }) =>
    antwoorders.length > 0 ? [] : [{ pad: 'antwoorders', code: 'geen-antwoorder' }],
  reden: (_opgave, { reden }) => (reden.trim() === '' ? [{ pad: 'reden', code: 'reden' }] : []),
  antwoord: (_opgave, { antwoord }, vandaag) => answerFaults(antwoord, vandaag),
  terugkijkdag: (_opgave, { terugkijken }, vandaag) =>
    terugkijken !== null && isDag(terugkijken) && terugkijken > vandaag
      ? []
      : [{ pad: 'terugkijken', code: 'dag' }],
  loket: (_opgave, { loket }, vandaag) =>
    loketOn(vandaag, LOKETTEN).some((een) => een.loket === loket) ? [] : [{ pad: 'loket', code: 'loket' }],
};

/** What is missing for this step, on this day (ISO); nothing where it can be made. That it may be made here: `stepsFrom`. */
export function keurStap(opgave: Opgave, invoer: Stapinvoer, vandaag: string): readonly Opgavefout[] {
  return regelOf(invoer.stap).eist.flatMap((eis) => eisen[eis](opgave, invoer, vandaag));
}
