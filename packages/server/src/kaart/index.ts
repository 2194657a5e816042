export { crsField, readCrs } from './crs.ts';
export { crsHeader, crsParameter, kaartVormen } from './vormen.ts';
