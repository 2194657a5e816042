// Apart from the areas themselves: this brings the projection, which is large and which no map on the screen needs.

import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Punt } from '../rd/index.ts';
import { type Crs, fromRd } from './crs.ts';
import { ringArea, simpleParts } from './ringen.ts';
import type { Vlak } from './vlakken.ts';

/** The parts of an area; each an outer ring and its holes. */
function partsOf(vorm: Polygon | MultiPolygon): readonly (readonly Position[][])[] {
  return vorm.type === 'Polygon' ? [vorm.coordinates] : vorm.coordinates;
}

/** A ring in another system, wound as RFC 7946 wants: outer against the clock, holes with it. */
function turnRing(ring: readonly Position[], hole: boolean, omzet: (punt: Punt) => Position): Position[] {
  const omgezet = ring.map(([x = 0, y = 0]) => omzet([x, y]));
  return ringArea(omgezet) < 0 === hole ? omgezet : omgezet.reverse();
}

/** The box around an area (west, south, east, north), in the system of its coordinates. */
export function boxOf(vorm: Polygon | MultiPolygon): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of partsOf(vorm).flat(2)) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/**
 * An area as a GeoJSON feature. Always a MultiPolygon: a layer of one kind of geometry is what a GIS reads without
 * asking.
 */
export function toFeature({ id, vorm, eigenschappen }: Vlak, crs: Crs): Feature<MultiPolygon> {
  const omzet = fromRd(crs);
  return {
    type: 'Feature',
    id,
    properties: eigenschappen,
    geometry: {
      type: 'MultiPolygon',
      coordinates: simpleParts(
        partsOf(vorm).map((ringen) => ringen.map((ring, k) => turnRing(ring, k > 0, omzet))),
      ),
    },
  };
}
