import { type Kaartvorm, type Klasse, rampColours } from '@samenhang/beeld';
import { type Band, buildSamenwerking, type Cluster, countOverlap, findClusters } from '@samenhang/core';
import type { Regelingen } from './vragen.ts';

/** At this many shared regelingen the country falls apart into groups that people recognise. */
export const standaardDrempel = 8;

/** Every pair that shares a regeling, most shared first: counted by core from the participants. */
export function telBanden({ recept, regelingen, gemeenten }: Regelingen): readonly Band[] {
  const { overdekking } = buildSamenwerking(
    regelingen.map(({ id, naam, vorm, vanKracht, tot }) => ({ id, naam, vorm, vanKracht, tot })),
    regelingen.flatMap(({ id, gemeenten: codes }) => codes.map((gemeente) => ({ regeling: id, gemeente }))),
    gemeenten,
    recept.datum,
  );
  return countOverlap(overdekking).banden;
}

/** What holds together at a threshold. */
export interface Netwerk {
  readonly banden: readonly Band[];
  readonly clusters: readonly Cluster[];
  readonly eilanden: readonly number[];
}

/** The bands from a threshold up, with their groups and islands. */
export function maakNetwerk(banden: readonly Band[], aantal: number, drempel: number): Netwerk {
  return {
    banden: banden.filter((band) => band.aantal >= drempel),
    ...findClusters(aantal, banden, drempel),
  };
}

/** Classes of whole numbers, at most eight. */
export function telklassen(waarden: readonly number[]): Klasse[] {
  if (waarden.length === 0) return [];
  const laag = Math.min(...waarden);
  const stap = Math.ceil((Math.max(...waarden) - laag + 1) / 8);
  const aantal = Math.ceil((Math.max(...waarden) - laag + 1) / stap);
  return rampColours(aantal).map((kleur, i) => {
    const van = laag + i * stap;
    return { van, tot: van + stap, kleur, aantal: waarden.filter((x) => x >= van && x < van + stap).length };
  });
}

export interface Lijn {
  readonly pad: string;
  readonly dikte: number;
  readonly kleur: string;
}

/** The bands as lines on the map, one path for each strength: the more shared, the thicker. */
export function tekenLijnen(netwerk: Netwerk, codes: readonly string[], vorm: Kaartvorm): Lijn[] {
  const punt = (g: number) => vorm.gebieden[vorm.indexVan.get(codes[g] ?? '') ?? -1]?.midden;
  const laagste = netwerk.banden.at(-1)?.aantal ?? 1;
  return [...Map.groupBy(netwerk.banden, (band) => band.aantal)].reverse().map(([aantal, banden]) => ({
    kleur: '#b23c0a',
    dikte: Math.min(3.2, 0.7 + 0.35 * (aantal - laagste)),
    pad: banden
      .flatMap(({ a, b }) => {
        const van = punt(a);
        const naar = punt(b);
        return van && naar
          ? [`M${van[0].toFixed(1)},${van[1].toFixed(1)}L${naar[0].toFixed(1)},${naar[1].toFixed(1)}`]
          : [];
      })
      .join(''),
  }));
}
