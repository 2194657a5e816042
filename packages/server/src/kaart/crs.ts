import { z } from '@hono/zod-openapi';
import proj4 from 'proj4';

/** Rijksdriehoek, in which the borders are drawn: metres. */
const rd =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 ' +
  '+units=m +no_defs';
const omzetter = proj4(rd, 'WGS84');

export type Punt = readonly [number, number];

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
  return ([x, y]) => {
    const [lengte, breedte] = omzetter.forward([x, y]);
    return [round(lengte), round(breedte)];
  };
}

export function toRd(crs: Crs): (punt: Punt) => [number, number] {
  if (crs === 'rd') return ([x, y]) => [x, y];
  return ([lengte, breedte]) => omzetter.inverse([lengte, breedte]);
}
