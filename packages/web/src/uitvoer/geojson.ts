import type { Eigenschappen, Vlak } from '@samenhang/beeld';

/**
 * GeoJSON of areas of the map, each with the properties given for its code. The projection is fetched only now: no
 * page needs it to be drawn.
 */
export async function toGeoJson(
  vlakken: readonly Vlak[],
  eigenschappen: (code: string) => Eigenschappen,
  herkomst: { readonly samenhang: object },
): Promise<string> {
  const { writeGeoJson } = await import('./schrijver.ts');
  return writeGeoJson(
    vlakken.map((vlak) => ({ ...vlak, eigenschappen: eigenschappen(vlak.id) })),
    herkomst,
  );
}
