/** Checked packages, kept so that the same bytes need not be checked again by the same code. */
export { type Delen, readDelen, writeDelen } from './bestand.ts';
export { packRijen, unpackRijen } from './kolommen.ts';
export { cacheMap } from './map.ts';
