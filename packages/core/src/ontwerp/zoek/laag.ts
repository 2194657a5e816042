/**
 * One layer, answered. First without its constraints, as clique partitioning (with proof when a solver is given): what
 * bounds all maps bounds the valid ones, and where the best of all keeps to the constraints it is the answer. Else
 * the regional search goes on from there.
 */

import {
  type CliqueAntwoord,
  canonical,
  checkMap,
  familiesOf,
  type Klok,
  type Labels,
  type LpSolver,
  type Opgave,
  partitionWeights,
  regionalise,
  type Uitleg,
} from '@samenhang/motor';
import { simplestMap } from './eenvoud.ts';

/** How long, how often and how far to look. */
export interface Zoekregels {
  readonly seed: number;
  readonly tijdMs: number;
  /** Steps of the search itself; what comes before it has a fixed number, so that more steps never give a worse map. */
  readonly iteraties?: number | undefined;
  readonly klok: Klok;
  readonly gestopt?: (() => boolean) | undefined;
  /** With it, the answer is proven as far as time allows. */
  readonly oplosser?: LpSolver | undefined;
}

export interface Laagvraag extends Zoekregels {
  readonly opgave: Opgave;
  readonly start?: readonly ArrayLike<number>[] | undefined;
  /** As in the engine's `Regie`. */
  readonly elders?: (() => Labels | undefined) | undefined;
  /** Told of every better map, and of every lower bound once there is a map. */
  readonly voortgang?: ((stand: Laagstand) => void) | undefined;
  /** Told of every valid map that the search comes by, better than the best or not. */
  readonly gezien?: ((labels: Labels) => void) | undefined;
}

interface Laagstand {
  readonly waarde: number;
  readonly labels: Labels;
  readonly iteraties: number;
  readonly grens?: number | undefined;
}

export interface Laagkaart {
  readonly labels: Labels;
  readonly waarde: number;
  /** Absent where none was computed. */
  readonly grens?: number | undefined;
  readonly gat?: number | undefined;
  readonly bewezen: boolean;
}

/** A map, or why there is none; and the work done. */
export type Laagantwoord = { readonly iteraties: number } & (
  | { readonly kaart: Laagkaart }
  | { readonly kaart: undefined; readonly uitleg: Uitleg }
);

/** Less than this in value is rounding. */
const ruis = 1e-9;
/** Steps for the question without constraints where there are any, if steps are counted. */
const stappenVrij = 20_000;
/** Part of the time that the question without constraints may take where there are any. */
const deelVrij = 0.25;

/** Whether every map is valid. */
function isFree(opgave: Opgave): boolean {
  return familiesOf(opgave).length === 0;
}

/** The best map of all, constraints aside; undefined where no indeling is to be agreed with. */
function solveFree(vraag: Laagvraag, bord: Bord): CliqueAntwoord | undefined {
  const { paren } = vraag.opgave.doel;
  if (!paren) return undefined;
  const { oplosser, gestopt, iteraties, seed, klok, elders, opgave } = vraag;
  const [start] = vraag.start ?? [];
  return partitionWeights(paren, {
    seed,
    klok,
    tijdMs: vraag.tijdMs * deelVrij,
    iteraties: isFree(opgave) ? iteraties : iteraties && stappenVrij,
    gestopt,
    start,
    oplosser,
    exact: oplosser !== undefined,
    // Where there are constraints, the maps of others keep to them, and are no news here.
    elders: isFree(opgave) ? elders : undefined,
    voortgang: ({ grens, iteraties: gedaan }) => bord.lower(grens, gedaan),
  });
}

/** The best map and the lowest bound so far, whichever part of the work they come from. */
class Bord {
  private readonly tell: Laagvraag['voortgang'];
  private beste: Omit<Laagstand, 'grens' | 'iteraties'> | undefined;
  private grens = Number.POSITIVE_INFINITY;

  constructor(tell: Laagvraag['voortgang']) {
    this.tell = tell;
  }

  /** @param waarde of a map that breaks nothing. */
  offer(waarde: number, labels: Labels, iteraties: number, grens = this.grens): void {
    const isBeter = this.beste === undefined || waarde > this.beste.waarde;
    if (!isBeter && grens >= this.grens) return;
    if (isBeter) this.beste = { waarde, labels };
    this.grens = Math.min(this.grens, grens);
    this.show(iteraties);
  }

  lower(grens: number, iteraties: number): void {
    if (grens >= this.grens) return;
    this.grens = grens;
    this.show(iteraties);
  }

  /** What is known; undefined where there is no map. */
  best(): Laagkaart | undefined {
    const { beste } = this;
    if (!beste) return undefined;
    if (!Number.isFinite(this.grens)) return { ...beste, bewezen: false };
    const grens = Math.max(this.grens, beste.waarde);
    return { ...beste, grens, gat: grens - beste.waarde, bewezen: grens <= beste.waarde };
  }

  private show(iteraties: number): void {
    const { beste, grens } = this;
    if (!beste) return;
    this.tell?.({
      ...beste,
      iteraties,
      ...(Number.isFinite(grens) ? { grens: Math.max(grens, beste.waarde) } : {}),
    });
  }
}

function offerSimple(bord: Bord, opgave: Opgave, bij: readonly ArrayLike<number>[], iteraties: number): void {
  const kaart = simplestMap(opgave, bij);
  if (kaart) bord.offer(kaart.waarde, canonical(kaart.labels), iteraties);
}

export function solveLaag(vraag: Laagvraag): Laagantwoord {
  const { klok, opgave, start = [] } = vraag;
  const eind = klok() + vraag.tijdMs;
  const bord = new Bord(vraag.voortgang);
  // Whatever becomes of the search, there is this map.
  offerSimple(bord, opgave, start, 0);
  const vrij = solveFree(vraag, bord);
  if (!vrij) return solveRegions(vraag, bord, eind, start);
  const { labels, waarde, grens, iteraties } = vrij;
  bord.lower(grens, iteraties);
  offerSimple(bord, opgave, [labels], iteraties);
  if (checkMap(opgave, labels).length === 0) {
    vraag.gezien?.(labels);
    bord.offer(waarde, labels, iteraties, grens);
    if (vrij.bewezen) return { kaart: vrij, iteraties };
    // All steps are done.
    if (vraag.iteraties !== undefined && isFree(opgave) && !vraag.oplosser)
      return { kaart: bord.best() ?? vrij, iteraties };
  }
  return solveRegions(vraag, bord, eind, [...start, labels], vrij);
}

/** Goes on with the constraints, from what the question without them gave. */
function solveRegions(
  vraag: Laagvraag,
  bord: Bord,
  eind: number,
  start: readonly ArrayLike<number>[],
  vrij?: CliqueAntwoord,
): Laagantwoord {
  const { klok, opgave, seed, iteraties, gestopt, oplosser, elders } = vraag;
  const gedaan = vrij?.iteraties ?? 0;
  const antwoord = regionalise({
    opgave,
    seed,
    klok,
    tijdMs: Math.max(0, eind - klok()),
    start,
    elders,
    voortgang: ({ waarde, labels, iteraties: meer, grens }) => {
      vraag.gezien?.(labels);
      bord.offer(waarde, labels, gedaan + meer, grens);
    },
    grens: vrij?.grens,
    iteraties,
    gestopt,
    oplosser,
    exact: oplosser !== undefined,
  });
  const werk = gedaan + antwoord.iteraties;
  // A search that ran out of time may not have come back to what was known before it.
  const bekend = bord.best();
  if (antwoord.soort === 'kaart' && antwoord.waarde >= (bekend?.waarde ?? Number.NEGATIVE_INFINITY) - ruis)
    return { kaart: antwoord, iteraties: werk };
  if (bekend) return { kaart: bekend, iteraties: werk };
  if (antwoord.soort === 'kaart') return { kaart: antwoord, iteraties: werk };
  return { kaart: undefined, uitleg: antwoord.uitleg, iteraties: werk };
}
