import { standing, undone, type Zetsoort } from '../verloop/index.ts';
import {
  type Opgaveantwoord,
  type Opgavestaat,
  type Opgavestap,
  regelOf,
  type Stapinvoer,
} from './stappen.ts';

/** What happens to an opgave beside the steps of the table: by its makers, or by the clock. */
export const OPGAVEFEITEN = [
  'gemaakt',
  'gewijzigd',
  'weggegooid',
  'teruggehaald',
  'terugkijkdag',
  'toegezegd',
  'geweigerd',
  'teruggenomen',
] as const;

/** Something that happened, in order; none is ever changed. Who did it is an organisation, never a person. */
export interface Opgavegebeurtenis {
  readonly nummer: number;
  readonly wat: Opgavestap | (typeof OPGAVEFEITEN)[number];
  readonly staat: Opgavestaat;
  /** The look-back date from then on. */
  readonly terugkijken: string | null;
  /** Null where the clock did it. */
  readonly organisatie: { readonly id: string; readonly naam: string } | null;
  /** ISO 8601, UTC. */
  readonly op: string;
  readonly reden: string;
  readonly antwoord: Opgaveantwoord | null;
  readonly loket: Stapinvoer['loket'];
  /** Which parts were changed; of an answer to what was asked, which part it was about. */
  readonly velden: readonly string[];
}

function kindOf({ wat }: Opgavegebeurtenis): Zetsoort {
  if (wat === 'terugdraaien') return 'terug';
  const isFeit = (OPGAVEFEITEN as readonly string[]).includes(wat);
  return !isFeit && typeof regelOf(wat as Opgavestap).naar === 'string' ? 'zet' : 'ernaast';
}

/** The steps that changed where it is and still hold, in order: what was taken back is not among them. */
export const standingSteps = (verloop: readonly Opgavegebeurtenis[]): readonly Opgavegebeurtenis[] =>
  standing(verloop, kindOf);

/** What of it was taken back. */
export const undoneOf = (verloop: readonly Opgavegebeurtenis[]): ReadonlySet<Opgavegebeurtenis> =>
  undone(verloop, kindOf);

interface Stand {
  readonly staat: Opgavestaat;
  readonly terugkijken: string | null;
}

/** Where it is after a step that may be made; undefined where there is nothing to take back. */
export function standAfter(
  verloop: readonly Opgavegebeurtenis[],
  nu: Stand,
  { stap, terugkijken }: Pick<Stapinvoer, 'stap' | 'terugkijken'>,
): Stand | undefined {
  const { naar, eist } = regelOf(stap);
  if (naar === 'vorige') {
    const laatste = standingSteps(verloop).at(-1);
    const voor = laatste && verloop[verloop.indexOf(laatste) - 1];
    return voor && { staat: voor.staat, terugkijken: voor.terugkijken };
  }
  const dag = eist.includes('terugkijkdag') ? terugkijken : nu.terugkijken;
  // What was looked back at waits for no day any more.
  return { staat: naar ?? nu.staat, terugkijken: naar === 'teruggekeken' ? null : dag };
}

/** Whose step it is to take back: of the organisation that made the last one. */
export const mayUndo = (verloop: readonly Opgavegebeurtenis[], organisatie: string): boolean =>
  standingSteps(verloop).at(-1)?.organisatie?.id === organisatie;

/** Does it wait for its owners to look back, on this day (ISO)? */
export const isTerugTeKijken = ({ staat, terugkijken }: Stand, vandaag: string): boolean =>
  terugkijken !== null &&
  terugkijken <= vandaag &&
  (staat === 'beantwoord' || staat === 'veranderd' || staat === 'niet_veranderd');
