/**
 * Somebody's own regio's as areas (GeoJSON), laid over gemeenten, without any Node API: also the entry
 * `@samenhang/data/vlakken` for browsers. Apart from `eigen`, for what it takes to cut areas is heavy.
 */
export type { Vlakfout } from './fouten.ts';
export { type EigenVlak, type EigenVlakken, readEigenVlakken } from './lees.ts';
export { type Gemeentevlak, layVlakken, type Overleg } from './leg.ts';
