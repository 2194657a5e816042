import { geoIdentity, geoPath } from 'd3-geo';
import type { Punt } from '../rd/index.ts';
import type { Vlak } from './vlakken.ts';

/** The centre of gravity of each area, by id, in the coordinates of the areas (metres for RD). */
export function middensVan(vlakken: readonly Vlak[]): ReadonlyMap<string, Punt> {
  const pad = geoPath(geoIdentity());
  return new Map(vlakken.map(({ id, vorm }) => [id, pad.centroid(vorm)]));
}
