import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { toWgs84 } from './rd.ts';

function mapRings(ringen: readonly Position[][]): Position[][] {
  return ringen.map((ring) => ring.map(([x = 0, y = 0]) => toWgs84(x, y).map((g) => Number(g.toFixed(6)))));
}

function mapGeometry(vorm: Geometry): Polygon | MultiPolygon {
  if (vorm.type === 'Polygon') return { type: 'Polygon', coordinates: mapRings(vorm.coordinates) };
  if (vorm.type === 'MultiPolygon')
    return { type: 'MultiPolygon', coordinates: vorm.coordinates.map(mapRings) };
  throw new TypeError(`a gemeente is an area, not a ${vorm.type}`);
}

/** GeoJSON (RFC 7946: WGS 84) of areas in RD coordinates, each with the properties given for its code. */
export function toGeoJson(
  landen: FeatureCollection<Geometry, { naam?: string }>,
  eigenschappen: (code: string) => Readonly<Record<string, string | number | null>>,
  extra: Readonly<Record<string, unknown>>,
): string {
  const features = landen.features.map((f): Feature => {
    const code = String(f.id);
    return { type: 'Feature', id: code, properties: eigenschappen(code), geometry: mapGeometry(f.geometry) };
  });
  return JSON.stringify({ type: 'FeatureCollection', ...extra, features });
}
