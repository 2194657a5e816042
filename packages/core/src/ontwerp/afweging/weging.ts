/** What designs found over several goals come to: those that differ, and how much of what is possible they dominate. */

import { type Afweegpunt, Archief } from './archief.ts';
import type { Afweegdoel } from './doelen.ts';
import { hypervolume } from './hypervolume.ts';

/** A goal without the means to measure it: what an answer tells of it. */
export type Doelvorm = Pick<Afweegdoel, 'naam' | 'richting' | 'slechtst' | 'best'>;

export interface Afweging {
  readonly doelen: readonly Doelvorm[];
  /** Best on the first goal first; thinned. */
  readonly punten: readonly Afweegpunt[];
  /** Before thinning. */
  readonly aantalGevonden: number;
  /** Share (0–1) of the box between `slechtst` and `best` of all goals that the designs found dominate, unthinned. */
  readonly hypervolume: number;
  /** All bounds of the grid were tried. */
  readonly volledig: boolean;
  readonly iteraties: number;
}

/** Designs that differ in a smaller share of gemeenten than this are shown once. */
export const afweegdrempel = 0.02;

interface Zoekverloop {
  /** Designs that differ in a smaller share of gemeenten are thinned. Default `afweegdrempel`. */
  readonly drempel?: number | undefined;
  readonly volledig: boolean;
  readonly iteraties: number;
}

/** The designs that were found, weighed: beaten ones go, and what differs little is shown once. */
export function weighDesigns(
  doelen: readonly Doelvorm[],
  gevonden: readonly Afweegpunt[],
  { drempel = afweegdrempel, volledig, iteraties }: Zoekverloop,
): Afweging {
  const archief = new Archief(doelen.map((d) => d.richting));
  for (const { labels, waarden } of gevonden) archief.add(labels, waarden);
  const { punten } = archief;
  const scaled = punten.map((p) => p.waarden.map((x, k) => partOfBox(x, doelen[k]!)));
  return {
    doelen: doelen.map(({ naam, richting, slechtst, best }) => ({ naam, richting, slechtst, best })),
    punten: archief.thin(drempel),
    aantalGevonden: punten.length,
    hypervolume: hypervolume(
      scaled,
      doelen.map(() => 0),
    ),
    volledig,
    iteraties,
  };
}

/**
 * The answers of several searches as one. They must be unthinned (`drempel` 0), as what one search thinned away may be
 * what another lacks.
 * @throws RangeError when there is none.
 */
export function mergeAfwegingen(antwoorden: readonly Afweging[], drempel?: number): Afweging {
  const [eerste] = antwoorden;
  if (!eerste) throw new RangeError('no answers to merge');
  return weighDesigns(
    eerste.doelen,
    antwoorden.flatMap((a) => a.punten),
    {
      drempel,
      volledig: antwoorden.every((a) => a.volledig),
      iteraties: antwoorden.reduce((som, a) => som + a.iteraties, 0),
    },
  );
}

/** How far a score lies from the worst to the best of its goal, 0–1; nothing where it is no better than the worst. */
function partOfBox(x: number, { richting, slechtst, best }: Doelvorm): number {
  const beter = richting === 'hoog' ? x > slechtst : x < slechtst;
  return beter ? Math.min(1, Math.abs(x - slechtst) / (Math.abs(best - slechtst) || 1)) : 0;
}
