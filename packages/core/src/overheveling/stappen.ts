import {
  type Cyclusdagen,
  daysBetween,
  type Kalenderstap,
  planCyclus,
  type Termijnboek,
} from '../kalender/index.ts';
import type { Overhevelvraag } from './vraag.ts';

/** A step on the way, and whether its last day is still to come. */
interface Overhevelstap {
  readonly stap: Kalenderstap;
  /** Days from today until its last day; negative when that has passed, `null` where nothing bounds it. */
  readonly dagen: number | null;
}

/** The way to the day on which a regeling takes effect. */
interface Overhevelweg {
  readonly dagen: Cyclusdagen;
  readonly stappen: readonly Overhevelstap[];
  /** No last day has passed. */
  readonly kan: boolean;
  /** The first day on which it can take effect when the councils get the draft today; `null` where the law is not known. */
  readonly vroegst: string | null;
}

const yearOf = (datum: string): number => Number(datum.slice(0, 4));

/** The steps, each with the last day that leaves time for those after it, and the first day that can be. */
export function planOverheveling(
  boek: Termijnboek,
  { vorm, ingang, vandaag }: Pick<Overhevelvraag, 'vorm' | 'ingang' | 'vandaag'>,
): Overhevelweg {
  const plan = (stap: string, datum: string): Cyclusdagen =>
    planCyclus(boek, { cyclus: 'regeling', jaar: yearOf(ingang), gekozen: new Map([[stap, datum]]), vorm });
  const dagen = plan('ingang', ingang);
  const stappen = dagen.stappen.map((stap) => ({
    stap,
    dagen: stap.uiterlijk === null ? null : daysBetween(vandaag, stap.uiterlijk),
  }));
  return {
    dagen,
    stappen,
    kan: stappen.every((stap) => stap.dagen === null || stap.dagen >= 0),
    vroegst: plan('ontwerp', vandaag).stappen.find(({ stap }) => stap === 'ingang')?.vanaf ?? null,
  };
}
