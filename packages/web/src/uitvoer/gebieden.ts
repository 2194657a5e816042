import { type Eigenschappen, toGeoJson, type Vlak } from '@samenhang/beeld';
import type { Feature, Geometry } from 'geojson';

function vormOf({ geometry }: Feature<Geometry>): Vlak['vorm'] {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry;
  throw new TypeError(`a gemeente is an area, not a ${geometry.type}`);
}

export function writeAreas(
  features: readonly Feature<Geometry>[],
  eigenschappen: (code: string) => Eigenschappen,
  herkomst: { readonly samenhang: object },
): string {
  const vlakken = features.map((feature): Vlak => {
    const id = String(feature.id);
    return { id, vorm: vormOf(feature), eigenschappen: eigenschappen(id) };
  });
  return toGeoJson(vlakken, herkomst);
}
