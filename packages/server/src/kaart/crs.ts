import { z } from '@hono/zod-openapi';
import { type Crs, crsUri } from '@samenhang/beeld';

const crsNamen = ['EPSG:28992', 'CRS84', crsUri.rd, crsUri.wgs84] as const;

/** A parameter that names a coordinate system. */
export function crsField(description: string) {
  return z.enum(crsNamen).optional().openapi({ description, example: 'EPSG:28992' });
}

/** WGS84 unless Rijksdriehoek is asked for. */
export function readCrs(crs: (typeof crsNamen)[number] | undefined): Crs {
  return crs === 'EPSG:28992' || crs === crsUri.rd ? 'rd' : 'wgs84';
}
