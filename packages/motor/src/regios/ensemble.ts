import {
  Budget,
  below,
  buildNetwerk,
  type Klok,
  membersOf,
  type Netwerk,
  seededToeval,
  type Toeval,
} from '../grond/index.ts';
import { canonical, expand, type Labels } from '../partitie/index.ts';
import { buildKern, type Kern } from './opgave/kern.ts';
import type { Opgave } from './opgave/opgave.ts';
import { checkMap, countCut, mapValue } from './opgave/toets.ts';
import { Kaart } from './zoek/kaart.ts';
import { recombine } from './zoek/recombinatie.ts';
import { fromLabels } from './zoek/start.ts';

/** What is compared of every map. Lower is better for `snede` and `onbalans`. */
interface Maten {
  /** Edges between regions. */
  readonly snede: number;
  /** Value of the pairs inside regions; 0 where the question has none. */
  readonly overeenstemming: number;
  /** Σ_r |P_r − P̄| / (k·P̄): mean distance of a region to the mean region. */
  readonly onbalans: number;
}

export type Maat = keyof Maten;

export interface EnsembleVraag {
  readonly opgave: Opgave;
  /** A valid map; the chain starts here and keeps its number of regions. */
  readonly start: ArrayLike<number>;
  /** How many maps to keep. Default 1,000. */
  readonly aantal?: number | undefined;
  /** Steps of the chain between two maps that are kept. Default 10. */
  readonly dunning?: number;
  /** Steps before the first map is kept. Default 10 · dunning. */
  readonly aanloop?: number;
  readonly seed?: number | undefined;
  readonly tijdMs?: number | undefined;
  readonly klok?: Klok | undefined;
  readonly gestopt?: (() => boolean) | undefined;
  readonly voortgang?: ((bewaard: number) => void) | undefined;
  /** Sees every map that is kept. */
  readonly kaart?: (labels: Labels) => void;
}

export interface Ensemble {
  /** Figures of the maps that were kept, sorted upwards. */
  readonly waarden: Readonly<Record<Maat, Float64Array>>;
  readonly aantal: number;
  /** Steps made, and of them those that changed the map. */
  readonly stappen: number;
  readonly veranderd: number;
}

/**
 * Random valid maps by a chain of recombinations (ReCom, DeFord, Duchin & Solomon 2021): draw a border edge, and
 * divide the two regions beside it anew by a uniform spanning tree, with both sides in the band; a map that
 * breaks any other constraint is refused and the old one counts again. Such a chain favours compact maps (its
 * maps come about in proportion to their numbers of spanning trees): 'special' means special among those.
 * The number of regions does not change, and only what the chain can reach from its start is seen.
 *
 * @throws RangeError when the start breaks a constraint.
 */
export function sampleMaps(vraag: EnsembleVraag): Ensemble {
  const { opgave } = vraag;
  const fouten = checkMap(opgave, vraag.start);
  if (fouten.length > 0) throw new RangeError(`the start breaks a constraint: ${fouten[0]!.code}`);
  const kern = buildKern(opgave);
  const kaart = new Kaart(kern, fromLabels(kern, vraag.start));
  const net = buildNetwerk(opgave.n, opgave.verbindingen);
  const toeval = seededToeval(vraag.seed ?? 1);
  const doel = vraag.aantal ?? 1000;
  const dunning = Math.max(1, vraag.dunning ?? 10);
  const regie = {
    klok: vraag.klok,
    gestopt: vraag.gestopt,
  };
  const budget = new Budget(regie, vraag.tijdMs ?? Number.POSITIVE_INFINITY);
  const rij: Maten[] = [];
  let veranderd = 0;
  const aanloop = vraag.aanloop ?? 10 * dunning;
  while (rij.length < doel && !budget.isOp()) {
    if (stepChain(kaart, kern, toeval)) veranderd++;
    const s = ++budget.iteraties - aanloop;
    if (s <= 0 || s % dunning !== 0) continue;
    const labels = canonical(expand(kern.blok, kaart.slot));
    rij.push(measureMap(opgave, net, labels));
    vraag.kaart?.(labels);
    vraag.voortgang?.(rij.length);
  }
  return { waarden: columns(rij), aantal: rij.length, stappen: budget.iteraties, veranderd };
}

/** One step; whether the map changed. */
function stepChain(kaart: Kaart, { net }: Kern, toeval: Toeval): boolean {
  if (kaart.aantalSnedes === 0) return false;
  const e = kaart.snedes[below(toeval, kaart.aantalSnedes)]!;
  const [a, b] = [kaart.slot[net.a[e]!]!, kaart.slot[net.b[e]!]!];
  const zetten = recombine(kaart, a, b, toeval, true);
  if (!zetten || zetten.length === 0) return false;
  for (const [v, c] of zetten) kaart.move(v, c);
  if (kaart.fout === 0) return true;
  for (const [v, c] of zetten) kaart.move(v, c === a ? b : a);
  return false;
}

/** The figures of one map. */
function measureMap(opgave: Opgave, net: Netwerk, labels: ArrayLike<number>): Maten {
  const massa = membersOf(canonical(labels)).map((l) => l.reduce((s, v) => s + opgave.gewicht[v]!, 0));
  const totaal = massa.reduce((s, m) => s + m, 0);
  const gemiddeld = totaal / Math.max(massa.length, 1);
  const af = massa.reduce((s, m) => s + Math.abs(m - gemiddeld), 0);
  return {
    snede: countCut(net, labels),
    overeenstemming: mapValue({ ...opgave, doel: { ...opgave.doel, snede: 0 } }, labels, 0),
    onbalans: totaal > 0 ? af / totaal : 0,
  };
}

function columns(rij: readonly Maten[]): Record<Maat, Float64Array> {
  const kolom = (m: Maat): Float64Array => Float64Array.from(rij, (x) => x[m]).sort();
  return { snede: kolom('snede'), overeenstemming: kolom('overeenstemming'), onbalans: kolom('onbalans') };
}

/**
 * Percentile (0–100) of a figure among the maps: the share that is lower, those equal counting for half.
 * NaN when there are no maps.
 */
export function percentileOf(gesorteerd: Float64Array, waarde: number): number {
  let lager = 0;
  let gelijk = 0;
  for (const x of gesorteerd) {
    if (Math.abs(x - waarde) <= 1e-9 * Math.max(1, Math.abs(waarde))) gelijk++;
    else if (x < waarde) lager++;
  }
  return (100 * (lager + gelijk / 2)) / gesorteerd.length;
}

/** Percentile of a design on every figure. */
export function placeMap(
  ensemble: Ensemble,
  opgave: Opgave,
  labels: ArrayLike<number>,
): Record<Maat, number> {
  const eigen = measureMap(opgave, buildNetwerk(opgave.n, opgave.verbindingen), labels);
  const plaats = (m: Maat): number => percentileOf(ensemble.waarden[m], eigen[m]);
  return {
    snede: plaats('snede'),
    overeenstemming: plaats('overeenstemming'),
    onbalans: plaats('onbalans'),
  };
}
