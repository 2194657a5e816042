import type { BBox } from 'geojson';
import { type Crs, crsUri } from './crs.ts';
import { boxOf, toFeature } from './feature.ts';
import type { Vlak } from './vlakken.ts';

interface Geojsonkeuze {
  readonly crs?: Crs | undefined;
  /** Where the map comes from; a member of its own (RFC 7946, section 6.1). */
  readonly samenhang?: unknown;
}

/**
 * Areas as the text of a GeoJSON file (RFC 7946), ending in a line end. Longitude and latitude need no mention;
 * Rijksdriehoek is named in the old way, by a member `crs`, which is what GDAL and QGIS look for.
 */
export function toGeoJson(vlakken: readonly Vlak[], { crs = 'wgs84', samenhang }: Geojsonkeuze = {}): string {
  const features = vlakken.map((vlak) => toFeature(vlak, crs));
  const boxen = features.map(({ geometry }) => boxOf(geometry));
  const bbox: BBox = [
    Math.min(...boxen.map((b) => b[0])),
    Math.min(...boxen.map((b) => b[1])),
    Math.max(...boxen.map((b) => b[2])),
    Math.max(...boxen.map((b) => b[3])),
  ];
  const naam = crsUri.rd.replace(/.*EPSG\/0\//u, 'urn:ogc:def:crs:EPSG::');
  const kaart = {
    type: 'FeatureCollection',
    crs: crs === 'rd' ? { type: 'name', properties: { name: naam } } : undefined,
    bbox: features.length > 0 ? bbox : undefined,
    samenhang,
    features,
  };
  return `${JSON.stringify(kaart)}\n`;
}
