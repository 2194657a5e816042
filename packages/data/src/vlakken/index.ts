/**
 * Somebody's own regio's as areas (GeoJSON), laid over gemeenten, without any Node API: also the entry
 * `@samenhang/data/vlakken` for browsers. Apart from `eigen`, for what it takes to cut areas is heavy.
 */
export type { Vlakcode, Vlakfout } from './fouten.ts';
export { type EigenVlak, type EigenVlakken, type Polygonen, readEigenVlakken } from './lees.ts';
export { type Gemeentevlak, layVlakken, type Overleg } from './leg.ts';
export type { Velden } from './velden.ts';
