export { type Crs, crsUri } from './crs.ts';
export { toGeoJson } from './geojson.ts';
export { regiokaart, regiovlakken } from './regiokaart.ts';
export { regiotopologie } from './topologie.ts';
export { boxOf, type Eigenschappen, toFeature, type Vlak, vlakkenVan } from './vlakken.ts';
