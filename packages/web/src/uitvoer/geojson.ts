import type { Eigenschappen } from '@samenhang/beeld';
import type { Feature, Geometry } from 'geojson';

/**
 * GeoJSON of areas of the map, each with the properties given for its code. The projection is fetched only now: no
 * page needs it to be drawn.
 */
export async function toGeoJson(
  landen: { readonly features: readonly Feature<Geometry>[] },
  eigenschappen: (code: string) => Eigenschappen,
  herkomst: { readonly samenhang: object },
): Promise<string> {
  const { writeAreas } = await import('./gebieden.ts');
  return writeAreas(landen.features, eigenschappen, herkomst);
}
