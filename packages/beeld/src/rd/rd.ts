import proj4 from 'proj4';

/**
 * Rijksdriehoek (EPSG:28992), in which the borders are drawn: metres. The seven parameters of the official
 * RDNAPTRANS approximation; within 0.25 m of it everywhere in the country.
 */
const rd =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 ' +
  '+units=m +no_defs';
const omzetter = proj4(rd, 'WGS84');

/** A point of the plane: easting and northing, or longitude and latitude. */
export type Punt = readonly [number, number];

/** Longitude and latitude (WGS84, degrees) of a point in Rijksdriehoek (metres). */
export function toGraden([x, y]: Punt): [number, number] {
  return omzetter.forward([x, y]);
}

/** Rijksdriehoek (metres) of longitude and latitude (WGS84, degrees). */
export function toRd([lengte, breedte]: Punt): [number, number] {
  return omzetter.inverse([lengte, breedte]);
}
