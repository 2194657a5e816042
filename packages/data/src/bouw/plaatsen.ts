/**
 * Places and the gemeente in which each lies, year by year. The source gives a point and the gemeente of now; for
 * earlier years the drawn borders of that year tell. Where point and border of now do not agree, the earlier years
 * are not known.
 */
import { boxOf, toRd } from '@samenhang/beeld';
import { polygonContains } from 'd3-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronrij, compareText } from './bron.ts';
import type { Grenzen } from './grenzen/index.ts';
import { CC_BY, type Tabel, uniqueJaren } from './uitvoer.ts';

type Punt = [number, number];

/** The outlines of one year: outer rings and holes, in metres. */
interface Jaarvlak {
  readonly code: string;
  readonly delen: readonly Punt[][][];
  /** West, south, east, north: most points lie outside it, which is quickly seen. */
  readonly doos: readonly [number, number, number, number];
}

/** From this year on no gemeente changed, so that the source's gemeente holds. */
const SINDS = 2023;

function outlinesOf({ topologie }: Grenzen, jaar: string): Jaarvlak[] {
  const laag = topologie.objects[jaar];
  if (!laag) return [];
  return feature(topologie, laag).features.map(({ id, geometry }) => {
    const vorm = geometry as Polygon | MultiPolygon;
    const delen = vorm.type === 'Polygon' ? [vorm.coordinates] : vorm.coordinates;
    return { code: String(id), delen: delen as Punt[][][], doos: boxOf(vorm) };
  });
}

function gemeenteAt(vlakken: readonly Jaarvlak[], punt: Punt): string | undefined {
  const [x, y] = punt;
  return vlakken.find(
    ({ delen, doos: [west, zuid, oost, noord] }) =>
      west <= x &&
      x <= oost &&
      zuid <= y &&
      y <= noord &&
      delen.some(
        ([rand = [], ...gaten]) =>
          polygonContains(rand, punt) && !gaten.some((gat) => polygonContains(gat, punt)),
      ),
  )?.code;
}

/** Runs of years in which a place lies in the same gemeente. */
function listPerioden(
  perJaar: readonly (readonly [jaar: number, code: string])[],
): [string, number, number][] {
  const uit: [string, number, number][] = [];
  for (const [jaar, code] of perJaar) {
    const laatste = uit.at(-1);
    if (laatste?.[0] === code && laatste[2] === jaar - 1) laatste[2] = jaar;
    else uit.push([code, jaar, jaar]);
  }
  return uit;
}

/** `rijen` has the points of the places, with the gemeente of now. */
export function buildPlaatsen(rijen: readonly Bronrij[], grenzen: readonly Grenzen[]): Tabel {
  const jaren = uniqueJaren(grenzen.flatMap((g) => Object.keys(g.jaren).map(Number)));
  const vlakken = new Map(
    grenzen.flatMap((g) => Object.keys(g.jaren).map((jaar) => [Number(jaar), outlinesOf(g, jaar)] as const)),
  );
  const nu = vlakken.get(SINDS) ?? [];
  const regels = rijen.flatMap((rij) => {
    const punt: Punt = [...toRd([Number(rij('lengte')), Number(rij('breedte'))])];
    const eensluidend = gemeenteAt(nu, punt) === rij('gemeente');
    const perJaar = jaren.flatMap((jaar): [number, string][] => {
      if (jaar >= SINDS) return [[jaar, rij('gemeente')]];
      const code = eensluidend ? gemeenteAt(vlakken.get(jaar) ?? [], punt) : undefined;
      return code === undefined ? [] : [[jaar, code]];
    });
    return listPerioden(perJaar).map((periode) => [rij('plaats'), ...periode] as const);
  });
  return {
    vorm: TABELLEN.plaatsen,
    rijen: regels.sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]) || a[2] - b[2]),
    jaren,
    bronnen: [
      { title: 'GeoNames, plaatsen met meer dan duizend inwoners', path: 'https://www.geonames.org/' },
    ],
    licenties: [CC_BY],
    gebreken: [
      'Niet elke plaats staat erin: vooral kleine dorpen en buurten ontbreken.',
      'Van een plaats is één punt bekend. Een plaats die over een gemeentegrens ligt, staat bij één gemeente.',
      `Voor de jaren tot ${String(SINDS)} is de gemeente afgeleid uit het punt en de getekende grenzen van dat jaar.`,
    ],
  };
}
