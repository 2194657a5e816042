/**
 * One layer, answered. First without its constraints, as clique partitioning (with proof when a solver is given): what
 * bounds all maps bounds the valid ones, and where the best of all keeps to the constraints it is the answer. Else
 * the regional search goes on from there.
 */

import {
  type CliqueAntwoord,
  canonical,
  checkMap,
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
  readonly iteraties?: number | undefined;
  readonly klok: Klok;
  readonly gestopt?: (() => boolean) | undefined;
  /** With it, the answer is proven as far as time allows. */
  readonly oplosser?: LpSolver | undefined;
}

export interface Laagvraag extends Zoekregels {
  readonly opgave: Opgave;
  readonly start?: readonly ArrayLike<number>[] | undefined;
  readonly voortgang?: ((waarde: number, labels: Labels, iteraties: number) => void) | undefined;
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

/** Part of the time that the question without constraints may take where there are any. */
const deelVrij = 0.25;

/** The best map of all, constraints aside; undefined where no indeling is to be agreed with. */
function solveFree(vraag: Laagvraag): CliqueAntwoord | undefined {
  const { paren } = vraag.opgave.doel;
  if (!paren) return undefined;
  const { oplosser, gestopt, iteraties, seed, klok } = vraag;
  const [start] = vraag.start ?? [];
  return partitionWeights(paren, {
    seed,
    klok,
    tijdMs: vraag.tijdMs * deelVrij,
    iteraties,
    gestopt,
    start,
    oplosser,
    exact: oplosser !== undefined,
  });
}

export function solveLaag(vraag: Laagvraag): Laagantwoord {
  const { klok, opgave, seed, iteraties, gestopt, oplosser } = vraag;
  const eind = klok() + vraag.tijdMs;
  const vrij = solveFree(vraag);
  const gedaan = vrij?.iteraties ?? 0;
  const geldig = vrij && checkMap(opgave, vrij.labels).length === 0 ? vrij : undefined;
  if (geldig) {
    vraag.voortgang?.(geldig.waarde, geldig.labels, gedaan);
    if (geldig.bewezen) return { kaart: geldig, iteraties: gedaan };
  }
  const antwoord = regionalise({
    opgave,
    seed,
    klok,
    tijdMs: Math.max(0, eind - klok()),
    start: [...(vraag.start ?? []), ...(vrij ? [vrij.labels] : [])],
    voortgang: (stand) => vraag.voortgang?.(stand.waarde, stand.labels, gedaan + stand.iteraties),
    grens: vrij?.grens,
    iteraties,
    gestopt,
    oplosser,
    exact: oplosser !== undefined,
  });
  const werk = gedaan + antwoord.iteraties;
  if (antwoord.soort === 'kaart') return { kaart: antwoord, iteraties: werk };
  const noodkaart = geldig ?? handyMap(vraag, vrij, antwoord.uitleg);
  if (noodkaart) return { kaart: noodkaart, iteraties: werk };
  return { kaart: undefined, uitleg: antwoord.uitleg, iteraties: werk };
}

/** The time ran out before the search came round to a map: the best of those that need no search. */
function handyMap(
  { opgave, start = [], voortgang }: Laagvraag,
  vrij: CliqueAntwoord | undefined,
  { oordeel }: Uitleg,
): Laagkaart | undefined {
  if (oordeel === 'onmogelijk') return undefined;
  const kaart = simplestMap(opgave, [...start, ...(vrij ? [vrij.labels] : [])]);
  if (!kaart) return undefined;
  const labels = canonical(kaart.labels);
  voortgang?.(kaart.waarde, labels, 0);
  if (!vrij) return { labels, waarde: kaart.waarde, bewezen: false };
  const grens = Math.max(vrij.grens, kaart.waarde);
  return { labels, waarde: kaart.waarde, grens, gat: grens - kaart.waarde, bewezen: false };
}
