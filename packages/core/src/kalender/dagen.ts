import { type Geldigheid, isInForce } from '../recht/index.ts';

const DAG = 86_400_000;

/** An ISO date so many days later; earlier when negative. */
export function addDays(datum: string, dagen: number): string {
  return new Date(Date.parse(datum) + dagen * DAG).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative when that is earlier. */
export function daysBetween(van: string, tot: string): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / DAG);
}

/** 0 for Sunday, up to 6 for Saturday. */
export function weekdayOf(datum: string): number {
  return new Date(datum).getUTCDay();
}

/**
 * How the day of a holiday follows from its year: `vast`: month and day; `vast_niet_zondag`: the same, but the day
 * before when that is a Sunday; `pasen`: so many days after Easter Sunday.
 */
export const FEESTDAGWIJZEN = ['vast', 'vast_niet_zondag', 'pasen'] as const;
export type Feestdagwijze = (typeof FEESTDAGWIJZEN)[number];

/** A generally recognised holiday: a row of the data package (Algemene termijnenwet, art. 3). */
export interface Feestdagregel extends Geldigheid {
  readonly feestdag: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly wijze: Feestdagwijze;
  /** `MM-DD`, or the number of days after Easter Sunday. */
  readonly dag: string;
}

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * Source: the anonymous algorithm in Nature of 20 April 1876, as in J. Meeus, Astronomical Algorithms (1991), ch. 8.
 */
export function easterOf(jaar: number): string {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const f = Math.floor((eeuw + 8) / 25);
  const g = Math.floor((eeuw - f + 1) / 3);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maanddag = h + l - 7 * m + 114;
  return new Date(Date.UTC(jaar, Math.floor(maanddag / 31) - 1, (maanddag % 31) + 1))
    .toISOString()
    .slice(0, 10);
}

function dayOf({ wijze, dag }: Feestdagregel, jaar: number): string {
  if (wijze === 'pasen') return addDays(easterOf(jaar), Number(dag));
  const datum = `${jaar}-${dag}`;
  return wijze === 'vast_niet_zondag' && weekdayOf(datum) === 0 ? addDays(datum, -1) : datum;
}

/** Why no term ends on a day: it is a Saturday, a Sunday, or one of these holidays. */
export type Vrijereden = { readonly soort: 'zaterdag' | 'zondag' } | Feestdagreden;
interface Feestdagreden {
  readonly soort: 'feestdag';
  readonly naam: string;
  readonly naamEn: string;
}

/** Says of a day why it is no working day; undefined when it is one. */
export function whyFree(datum: string, feestdagen: readonly Feestdagregel[]): Vrijereden | undefined {
  const jaar = Number(datum.slice(0, 4));
  const feest = feestdagen.find((regel) => isInForce(regel, datum) && dayOf(regel, jaar) === datum);
  if (feest) return { soort: 'feestdag', naam: feest.naam, naamEn: feest.naamEn };
  const weekdag = weekdayOf(datum);
  if (weekdag === 6) return { soort: 'zaterdag' };
  return weekdag === 0 ? { soort: 'zondag' } : undefined;
}

/** The end of a term, and the days over which it runs on. */
export interface Termijneinde {
  readonly datum: string;
  /** The days that are passed over, in order, each with its reason. */
  readonly over: readonly { readonly datum: string; readonly reden: Vrijereden }[];
}

/**
 * A term of law that would end on this day: on a Saturday, Sunday or holiday it runs on to the first day that is none.
 * For terms that are counted back from a day this does not hold.
 *
 * Source: Algemene termijnenwet, art. 1(1) and (2).
 */
export function runOn(datum: string, feestdagen: readonly Feestdagregel[]): Termijneinde {
  const over: { datum: string; reden: Vrijereden }[] = [];
  let dag = datum;
  for (;;) {
    const reden = whyFree(dag, feestdagen);
    if (!reden) return { datum: dag, over };
    over.push({ datum: dag, reden });
    dag = addDays(dag, 1);
  }
}
