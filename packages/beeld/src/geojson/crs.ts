import { type Punt, toGraden } from '../rd/index.ts';

/** Coordinate systems, by the name in an address (URI) of OGC: longitude and latitude, or Rijksdriehoek. */
export const crsUri = {
  wgs84: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  rd: 'http://www.opengis.net/def/crs/EPSG/0/28992',
} as const;
export type Crs = keyof typeof crsUri;

function roundTo(decimalen: number): (getal: number) => number {
  const macht = 10 ** decimalen;
  return (getal) => Math.round(getal * macht) / macht;
}

/** Of degrees: about a decimetre. */
const graad = roundTo(6);
/** Of metres. */
const meter = roundTo(2);

/** From Rijksdriehoek to a system, to a precision finer than any border is drawn. */
export function fromRd(crs: Crs): (punt: Punt) => [number, number] {
  if (crs === 'rd') return ([x, y]) => [meter(x), meter(y)];
  return (punt) => {
    const [lengte, breedte] = toGraden(punt);
    return [graad(lengte), graad(breedte)];
  };
}
