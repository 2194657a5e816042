import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

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
