export { code, codes, day, id, known, list, oneOf, type Ruw, short, text, whole, year } from './lezers.ts';
export { parseMet, parseStand, type Stand } from './stand.ts';
export { parseZoekdeel, stringifyStand } from './zoekdeel.ts';
