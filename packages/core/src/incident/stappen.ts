/**
 * How an organisation comes from an incident to a decision and back to look at it: its states and the steps between them,
 * as data. What a step asks follows from these rows and from nothing else.
 */
import { isDag } from '../recht/index.ts';
import { type Incidentfout, type Incidentonderzoek, unanswered } from './incident.ts';
import {
  INCIDENTKEUZES,
  INCIDENTMAATREGELEN,
  INCIDENTUITKOMSTEN,
  type Incidentkeuze,
  type Incidentmaatregel,
  type Incidentuitkomst,
} from './vragen.ts';

export const INCIDENTSTATEN = ['open', 'wacht', 'besloten', 'teruggekeken'] as const;
export type Incidentstaat = (typeof INCIDENTSTATEN)[number];

/** What a step asks. `kern`: what everybody reads says at least what happened and what was known. */
type Eis = 'besluit' | 'uitkomst' | 'reden' | 'terugkijkdag' | 'kern';

interface Stapregel {
  readonly stap: string;
  readonly van: readonly Incidentstaat[];
  /** By what was decided, by what the look back ended in, where it was before, or (null) where it is. */
  readonly naar: Incidentstaat | 'keuze' | 'uitkomst' | 'vorige' | null;
  readonly eist: readonly Eis[];
  /** Only where everybody may read it, or only where not; undefined where that does not matter. */
  readonly openbaar?: boolean;
}

export const INCIDENTSTAPPEN = [
  { stap: 'besluiten', van: ['open', 'wacht'], naar: 'keuze', eist: ['besluit', 'reden', 'terugkijkdag'] },
  { stap: 'terugkijken', van: ['besloten'], naar: 'uitkomst', eist: ['uitkomst', 'reden'] },
  { stap: 'verzetten', van: ['wacht', 'besloten'], naar: null, eist: ['reden', 'terugkijkdag'] },
  { stap: 'heropenen', van: ['teruggekeken'], naar: 'open', eist: ['reden'] },
  {
    stap: 'terugdraaien',
    van: ['open', 'wacht', 'besloten', 'teruggekeken'],
    naar: 'vorige',
    eist: ['reden'],
  },
  { stap: 'openbaar_maken', van: INCIDENTSTATEN, naar: null, eist: ['kern'], openbaar: false },
  { stap: 'sluiten', van: INCIDENTSTATEN, naar: null, eist: ['reden'], openbaar: true },
] as const satisfies readonly Stapregel[];
export type Incidentstapnaam = (typeof INCIDENTSTAPPEN)[number]['stap'];

export interface Incidentbesluit {
  readonly keuze: Incidentkeuze;
  /** What is done beside that. */
  readonly maatregelen: readonly Incidentmaatregel[];
  /** What the rule is called; empty where there is none. */
  readonly regel: string;
}

/** What somebody gives along with a step. */
export interface Incidentinvoer {
  readonly stap: Incidentstapnaam;
  readonly reden: string;
  readonly besluit: Incidentbesluit | null;
  readonly uitkomst: Incidentuitkomst | null;
  /** ISO date on which it is looked back at; null where that is not (any more). */
  readonly terugkijken: string | null;
}

export const regelOf = (stap: Incidentstapnaam): Stapregel =>
  INCIDENTSTAPPEN.find((regel) => regel.stap === stap) as Stapregel;

export const keuzeOf = (keuze: Incidentkeuze): (typeof INCIDENTKEUZES)[number] =>
  INCIDENTKEUZES.find((een) => een.keuze === keuze) as (typeof INCIDENTKEUZES)[number];

function decisionFaults(
  onderzoek: Incidentonderzoek,
  besluit: Incidentbesluit | null,
): readonly Incidentfout[] {
  if (besluit === null) return [{ pad: 'besluit', code: 'besluit' }];
  const { keuze, maatregelen, regel } = besluit;
  const fouten: Incidentfout[] = [];
  if ((keuze === 'regel') !== (regel.trim() !== '')) fouten.push({ pad: 'besluit.regel', code: 'regel' });
  if (
    new Set(maatregelen).size < maatregelen.length ||
    maatregelen.some((een) => !INCIDENTMAATREGELEN.includes(een))
  )
    fouten.push({ pad: 'besluit.maatregelen', code: 'dubbel' });
  for (const vraag of unanswered(onderzoek, keuzeOf(keuze).vragen))
    fouten.push({ pad: `antwoorden.${vraag}`, code: 'vraag' });
  return fouten;
}

/** A day (ISO) that is still to come. */
const isStraks = (dag: string | null, vandaag: string): boolean =>
  dag !== null && isDag(dag) && dag > vandaag;

function outcomeFaults({ uitkomst, terugkijken }: Incidentinvoer, vandaag: string): readonly Incidentfout[] {
  const regel = INCIDENTUITKOMSTEN.find((een) => een.uitkomst === uitkomst);
  if (!regel) return [{ pad: 'uitkomst', code: 'uitkomst' }];
  // What was withdrawn is not there to look back at.
  return terugkijken === null || (regel.opnieuw && isStraks(terugkijken, vandaag))
    ? []
    : [{ pad: 'terugkijken', code: 'dag' }];
}

const eisen: Readonly<
  Record<
    Eis,
    (onderzoek: Incidentonderzoek, invoer: Incidentinvoer, vandaag: string) => readonly Incidentfout[]
  >
> = {
  besluit: (onderzoek, { besluit }) => decisionFaults(onderzoek, besluit),
  uitkomst: (_onderzoek, invoer, vandaag) => outcomeFaults(invoer, vandaag),
  reden: (_onderzoek, { reden }) => (reden.trim() === '' ? [{ pad: 'reden', code: 'reden' }] : []),
  terugkijkdag: (_onderzoek, { terugkijken }, vandaag) =>
    isStraks(terugkijken, vandaag) ? [] : [{ pad: 'terugkijken', code: 'dag' }],
  kern: (onderzoek) =>
    unanswered(onderzoek, ['kern']).map((vraag) => ({ pad: `antwoorden.${vraag}`, code: 'vraag' })),
};

/** What is missing for this step, on this day (ISO); nothing where it can be made. That it may be made here: `stepsFrom`. */
export function keurStap(
  onderzoek: Incidentonderzoek,
  invoer: Incidentinvoer,
  vandaag: string,
): readonly Incidentfout[] {
  return regelOf(invoer.stap).eist.flatMap((eis) => eisen[eis](onderzoek, invoer, vandaag));
}
