/** Rijksdriehoek (EPSG:28992) and degrees, without any Node API. */
export { type Punt, toGraden, toRd } from './rd.ts';
