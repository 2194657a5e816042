export { type Crs, crsUri } from './crs.ts';
export { boxOf, toFeature } from './feature.ts';
export { toGeoJson } from './geojson.ts';
export { middensVan } from './midden.ts';
export { regiokaart, regiovlakken } from './regiokaart.ts';
export { regiotopologie } from './topologie.ts';
export { type Eigenschappen, type Vlak, vlakkenVan } from './vlakken.ts';
