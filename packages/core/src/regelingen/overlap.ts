import { aantalRegiosVan, buildOverdekking, type Overdekking, Unie } from '@samenhang/motor';
import type { Gemeente } from '../atlas/index.ts';
import { isInForce } from '../recht/index.ts';
import type { DeelnameRij, RegelingRij } from './feiten.ts';

/** The rule of `buildSamenwerking`, in words, for the recipe. */
export const telregel =
  'regelingen die op de datum van kracht zijn (van kracht ≤ datum, en geen einde of einde > datum); ' +
  'een gemeente doet mee als een van haar organen deelnemer is; elke gemeente telt één keer per regeling';

/** Cooperation on one date: the regelingen in force as an overlapping cover of the gemeenten. */
export interface Samenwerking {
  readonly datum: string;
  /** Regelingen in force, in the order of the register: region `r` of the cover is `regelingen[r]`. */
  readonly regelingen: readonly RegelingRij[];
  readonly overdekking: Overdekking;
  /** CBS codes that take part but are no gemeente of this atlas: mostly abolished gemeenten. */
  readonly vreemdeCodes: readonly string[];
}

/**
 * The regelingen in force on a date as a cover of the given gemeenten. A gemeente takes part through any
 * of its organs and counts once a regeling, however many organs or entries the register lists.
 *
 * @param datum ISO date.
 */
export function buildSamenwerking(
  register: readonly RegelingRij[],
  deelnames: readonly DeelnameRij[],
  gemeenten: readonly Gemeente[],
  datum: string,
): Samenwerking {
  const regelingen = register.filter((r) => isInForce({ geldigVan: r.vanKracht, geldigTot: r.tot }, datum));
  const regioIndex = new Map(regelingen.map((r, index) => [r.id, index]));
  const gemeenteIndex = new Map(gemeenten.map((g, index) => [g.code, index]));
  const leden = new Set<number>();
  const vreemd = new Set<string>();
  for (const { regeling, gemeente } of deelnames) {
    const regio = regioIndex.get(regeling);
    if (regio === undefined || gemeente === '') continue;
    const eenheid = gemeenteIndex.get(gemeente);
    if (eenheid === undefined) vreemd.add(gemeente);
    else leden.add(regio * gemeenten.length + eenheid);
  }
  const lijst = [...leden].map((key) => ({
    eenheid: key % gemeenten.length,
    regio: Math.floor(key / gemeenten.length),
    aandeel: 1,
  }));
  return {
    datum,
    regelingen,
    overdekking: buildOverdekking(gemeenten.length, regelingen.length, lijst),
    vreemdeCodes: [...vreemd].sort(),
  };
}

/** Two gemeenten and the number of regelingen they share. */
export interface Band {
  readonly a: number;
  readonly b: number;
  readonly aantal: number;
}

/** Cooperation counted: per gemeente and per pair. */
export interface Overlap {
  /** Regelingen per gemeente. */
  readonly regelingen: Uint32Array;
  /** Distinct partners per gemeente. */
  readonly partners: Uint32Array;
  /** Every pair that shares at least one regeling, a < b, most shared first. */
  readonly banden: readonly Band[];
}

/** Counts the regelingen that `a` shares with each later gemeente into `aantal`; returns those it met. */
function meetLater(o: Overdekking, a: number, aantal: Uint32Array): number[] {
  const ontmoet: number[] = [];
  for (const r of o.regio.subarray(o.start[a], o.start[a + 1])) {
    for (const b of o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])) {
      if (b <= a) continue;
      if (aantal[b] === 0) ontmoet.push(b);
      aantal[b] = (aantal[b] ?? 0) + 1;
    }
  }
  return ontmoet;
}

/**
 * Counts, for every pair of gemeenten, the regelingen they share. Sparse: the work is Σ over regelingen of
 * participants², and pairs that share nothing take no room.
 */
export function countOverlap(o: Overdekking): Overlap {
  const n = o.aantalEenheden;
  const partners = new Uint32Array(n);
  const banden: Band[] = [];
  const aantal = new Uint32Array(n);
  for (let a = 0; a < n; a++) {
    for (const b of meetLater(o, a, aantal)) {
      banden.push({ a, b, aantal: aantal[b] ?? 0 });
      partners[a] = (partners[a] ?? 0) + 1;
      partners[b] = (partners[b] ?? 0) + 1;
      aantal[b] = 0;
    }
  }
  banden.sort((x, y) => y.aantal - x.aantal || x.a - y.a || x.b - y.b);
  return { regelingen: Uint32Array.from({ length: n }, (_, i) => aantalRegiosVan(o, i)), partners, banden };
}

/** A group of gemeenten that hold together at a threshold. */
export interface Cluster {
  /** Indices, ascending. */
  readonly gemeenten: readonly number[];
  /** Mean number of shared regelingen over its pairs. */
  readonly dichtheid: number;
}

/**
 * Clusters: groups tied by pairs that share at least `drempel` regelingen (single linkage), of two or more,
 * densest first. Gemeenten outside every cluster are the islands at that threshold.
 */
export function findClusters(
  aantalGemeenten: number,
  banden: readonly Band[],
  drempel: number,
): { readonly clusters: readonly Cluster[]; readonly eilanden: readonly number[] } {
  const unie = new Unie(aantalGemeenten);
  for (const band of banden) if (band.aantal >= drempel) unie.join(band.a, band.b);
  const groepVan = unie.labels();
  const groepen = Map.groupBy(groepVan.keys(), (i) => groepVan[i] ?? i);
  const som = new Map<number, number>();
  for (const band of banden) {
    const top = groepVan[band.a] ?? band.a;
    if (top === groepVan[band.b]) som.set(top, (som.get(top) ?? 0) + band.aantal);
  }
  const clusters = [...groepen]
    .filter(([, leden]) => leden.length > 1)
    .map(([top, gemeenten]) => ({
      gemeenten,
      dichtheid: (som.get(top) ?? 0) / ((gemeenten.length * (gemeenten.length - 1)) / 2),
    }))
    .sort((x, y) => y.dichtheid - x.dichtheid || y.gemeenten.length - x.gemeenten.length);
  return { clusters, eilanden: [...groepen.values()].filter((g) => g.length === 1).flat() };
}
