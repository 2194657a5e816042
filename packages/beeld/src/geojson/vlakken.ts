import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Punt } from '../rd/index.ts';
import { type Crs, fromRd } from './crs.ts';
import { ringArea, simpleParts } from './ringen.ts';

export type Eigenschappen = Readonly<Record<string, string | number | boolean | null>>;

/** An area on the map, in Rijksdriehoek. */
export interface Vlak {
  readonly id: string;
  readonly vorm: Polygon | MultiPolygon;
  readonly eigenschappen: Eigenschappen;
}

/** The areas in the one layer of a topology. */
export function vlakkenVan(topologie: unknown): readonly Vlak[] {
  const bron = topologie as Topology<Record<string, GeometryCollection<Eigenschappen>>>;
  const [laag] = Object.values(bron.objects);
  if (!laag) return [];
  return feature(bron, laag).features.map(({ id, geometry, properties }) => ({
    id: String(id),
    vorm: geometry as Polygon | MultiPolygon,
    eigenschappen: properties,
  }));
}

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
