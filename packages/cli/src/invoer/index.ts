export { readBestand } from './bestand.ts';
export { readJson } from './json.ts';
