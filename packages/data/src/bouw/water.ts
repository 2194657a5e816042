/**
 * Who lies next across the water: gemeenten that share a border in the map with water, and none on land. The distance
 * is that between their land, from the generalised borders of the year.
 */
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { compareText } from './bron.ts';
import type { Grenzen } from './grenzen/index.ts';
import type { Vlak, Vlakken } from './grenzen/splitsing.ts';
import { followTo, type Herindeling } from './jaren.ts';

/** Gemeenten by code, the lowest first. */
type Paar = readonly [string, string];

/** The year of the map with water. */
export const JAAR_MET_WATER = 2020;
/** Farther apart than this, in kilometres, nobody calls it 'across'. */
export const VERSTE_OVERKANT = 12;

function ringsOf({ geometry }: Vlak): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function segmentsOf(ring: readonly Position[]): string[] {
  return ring.slice(1).map((punt, k) => [String(ring[k]), String(punt)].sort(compareText).join(' '));
}

/** Pairs of gemeenten that share a piece of border. */
export function sharedBorders({ features }: Vlakken): Paar[] {
  const langs = new Map<string, string>();
  const paren = new Map<string, Paar>();
  for (const vlak of features) {
    const { code } = vlak.properties;
    for (const segment of ringsOf(vlak).flatMap(segmentsOf)) {
      const ander = langs.get(segment);
      langs.set(segment, code);
      if (ander === undefined || ander === code) continue;
      const paar = [ander, code].sort(compareText) as [string, string];
      paren.set(paar.join(' '), paar);
    }
  }
  return [...paren.values()];
}

function toPoint(p: readonly number[], a: readonly number[], b: readonly number[]): number {
  const [px = 0, py = 0, ax = 0, ay = 0, bx = 0, by = 0] = [
    ...p.slice(0, 2),
    ...a.slice(0, 2),
    ...b.slice(0, 2),
  ];
  const [dx, dy] = [bx - ax, by - ay];
  const lengte = dx * dx + dy * dy;
  const deel = lengte === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / lengte;
  const langs = Math.min(1, Math.max(0, deel));
  return Math.hypot(px - ax - langs * dx, py - ay - langs * dy);
}

function pointsToRings(punten: readonly Position[], ringen: readonly Position[][]): number {
  let kleinst = Number.POSITIVE_INFINITY;
  for (const ring of ringen)
    for (let k = 1; k < ring.length; k++)
      for (const punt of punten) kleinst = Math.min(kleinst, toPoint(punt, ring[k - 1] ?? [], ring[k] ?? []));
  return kleinst;
}

/** Distances over water in a year, in kilometres with one decimal. */
export class Afstanden {
  private readonly land: ReadonlyMap<string, Position[][]>;

  constructor({ topologie }: Grenzen, jaar: number) {
    const laag = topologie.objects[String(jaar)];
    const vlakken = laag ? feature(topologie, laag).features : [];
    this.land = new Map(vlakken.map((vlak) => [String(vlak.id), ringsOf(vlak as unknown as Vlak)]));
  }

  between(een: string, ander: string): number {
    const [a = [], b = []] = [this.land.get(een), this.land.get(ander)];
    return Math.round(Math.min(pointsToRings(a.flat(), b), pointsToRings(b.flat(), a)) / 100) / 10;
  }
}

/** What the gemeenten of the map with water are called in another year, or were: by their code on that map. */
export function namesakesIn(
  codes: ReadonlySet<string>,
  jaar: number,
  herindelingen: readonly Herindeling[],
): ReadonlyMap<string, readonly string[]> {
  const [van, tot] = [Math.min(jaar, JAAR_MET_WATER), Math.max(jaar, JAAR_MET_WATER)];
  const namen = new Map<string, string[]>();
  const add = (opKaart: string, code: string): void => {
    namen.set(opKaart, [...(namen.get(opKaart) ?? []), code]);
  };
  for (const code of codes)
    for (const later of followTo(herindelingen, code, van, tot))
      if (jaar < JAAR_MET_WATER) add(later, code);
      else add(code, later);
  return namen;
}

/**
 * For a year: who lies across the water from whom. Of gemeenten that were one in the map with water the two that are
 * nearest to each other count, and where those are tied otherwise (`isTied`) none.
 */
export function listOverkanten(
  metWater: readonly Paar[],
  namen: ReadonlyMap<string, readonly string[]>,
  isTied: (een: string, ander: string) => boolean,
  afstanden: Afstanden,
): { readonly paar: Paar; readonly afstand: number }[] {
  return metWater.flatMap(([een, ander]) => {
    const [kant = [], overkant = []] = [namen.get(een), namen.get(ander)];
    const paren = kant.flatMap((a) => overkant.map((b) => [a, b].sort(compareText) as [string, string]));
    if (paren.some(([a, b]) => a === b || isTied(a, b))) return [];
    const [naast] = paren
      .map((paar) => ({ paar, afstand: afstanden.between(...paar) }))
      .sort((x, y) => x.afstand - y.afstand);
    return naast && naast.afstand <= VERSTE_OVERKANT ? [naast] : [];
  });
}
