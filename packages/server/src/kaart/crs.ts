import { z } from '@hono/zod-openapi';
import { type Punt, toGraden, toRd as toMeters } from '@samenhang/data';

export type { Punt };

/** Coordinate systems, by the name in an address (URI) of OGC: longitude and latitude, or Rijksdriehoek. */
export const crsUri = {
  wgs84: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  rd: 'http://www.opengis.net/def/crs/EPSG/0/28992',
} as const;
export type Crs = keyof typeof crsUri;

const crsNamen = ['EPSG:28992', 'CRS84', crsUri.rd, crsUri.wgs84] as const;

/** A parameter that names a coordinate system. */
export function crsField(description: string) {
  return z.enum(crsNamen).optional().openapi({ description, example: 'EPSG:28992' });
}

/** WGS84 unless Rijksdriehoek is asked for. */
export function readCrs(crs: (typeof crsNamen)[number] | undefined): Crs {
  return crs === 'EPSG:28992' || crs === crsUri.rd ? 'rd' : 'wgs84';
}

/** Whole metres as they are; degrees to six decimals (about a decimetre). */
export function fromRd(crs: Crs): (punt: Punt) => [number, number] {
  if (crs === 'rd') return ([x, y]) => [x, y];
  const round = (graad: number): number => Math.round(graad * 1e6) / 1e6;
  return (punt) => {
    const [lengte, breedte] = toGraden(punt);
    return [round(lengte), round(breedte)];
  };
}

export function toRd(crs: Crs): (punt: Punt) => [number, number] {
  if (crs === 'rd') return ([x, y]) => [x, y];
  return toMeters;
}
