import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Crs, crsUri, fromRd, type Punt } from './crs.ts';

/** An area on the map, in Rijksdriehoek. */
export interface Vlak {
  readonly id: string;
  readonly vorm: Polygon | MultiPolygon;
  readonly eigenschappen: Readonly<Record<string, string | number | boolean | null>>;
}

/** The areas in the one layer of a topology. */
export function vlakkenVan(topologie: unknown): readonly Vlak[] {
  const bron = topologie as Topology<Record<string, GeometryCollection<Vlak['eigenschappen']>>>;
  const [laag] = Object.values(bron.objects);
  if (!laag) return [];
  return feature(bron, laag).features.map(({ id, geometry, properties }) => ({
    id: String(id),
    vorm: geometry as Polygon | MultiPolygon,
    eigenschappen: properties,
  }));
}

function ringArea(ring: readonly Position[]): number {
  let som = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    som += x * y2 - x2 * y;
  });
  return som / 2;
}

/** A ring in another system, wound as RFC 7946 wants: outer against the clock, holes with it. */
function turnRing(ring: readonly Position[], hole: boolean, omzet: (punt: Punt) => Position): Position[] {
  const omgezet = ring.map(([x = 0, y = 0]) => omzet([x, y]));
  return ringArea(omgezet) < 0 === hole ? omgezet : omgezet.reverse();
}

function turnVorm(vorm: Polygon | MultiPolygon, omzet: (punt: Punt) => Position): Polygon | MultiPolygon {
  const turn = (ringen: readonly Position[][]): Position[][] =>
    ringen.map((ring, k) => turnRing(ring, k > 0, omzet));
  return vorm.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turn(vorm.coordinates) }
    : { type: 'MultiPolygon', coordinates: vorm.coordinates.map(turn) };
}

/** The box around an area, in the system of its coordinates. */
export function boxOf(vorm: Polygon | MultiPolygon): [number, number, number, number] {
  const ringen = vorm.type === 'Polygon' ? vorm.coordinates : vorm.coordinates.flat();
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ringen.flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** An area as a GeoJSON feature. */
export function toFeature({ id, vorm, eigenschappen }: Vlak, crs: Crs): Feature<Polygon | MultiPolygon> {
  return {
    type: 'Feature',
    id,
    properties: eigenschappen,
    geometry: turnVorm(vorm, fromRd(crs)),
  };
}

/**
 * Areas as GeoJSON. Longitude and latitude need no mention (RFC 7946); Rijksdriehoek is named in the old
 * way, by a member `crs`, which is what GDAL and QGIS look for.
 */
export function toGeoJson(vlakken: readonly Vlak[], crs: Crs): FeatureCollection & { crs?: unknown } {
  const features = vlakken.map((vlak) => toFeature(vlak, crs));
  const boxen = features.map(({ geometry }) => boxOf(geometry));
  const bbox: BBox = [
    Math.min(...boxen.map((b) => b[0])),
    Math.min(...boxen.map((b) => b[1])),
    Math.max(...boxen.map((b) => b[2])),
    Math.max(...boxen.map((b) => b[3])),
  ];
  return {
    type: 'FeatureCollection',
    ...(crs === 'rd'
      ? {
          crs: {
            type: 'name',
            properties: { name: crsUri.rd.replace(/.*EPSG\/0\//u, 'urn:ogc:def:crs:EPSG::') },
          },
        }
      : {}),
    ...(features.length > 0 ? { bbox } : {}),
    features,
  };
}
