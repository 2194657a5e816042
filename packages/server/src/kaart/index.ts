export { type Crs, crsField, crsUri, type Punt, readCrs, toRd } from './crs.ts';
export { type Regiovlak, regiotopologie } from './topologie.ts';
export { boxOf, toFeature, toGeoJson, type Vlak, vlakkenVan } from './vlakken.ts';
export { crsHeader, crsParameter, kaartVormen } from './vormen.ts';
