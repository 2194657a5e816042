export { code, codes, day, id, known, list, type Ruw, text, whole, year } from './lezers.ts';
export { parseMet, parseStand, type Stand } from './stand.ts';
export { parseZoekdeel, stringifyStand } from './zoekdeel.ts';
