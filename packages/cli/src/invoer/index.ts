export { readBestand } from './bestand.ts';
export { Getallenlezer } from './getallen.ts';
export { readJson } from './json.ts';
