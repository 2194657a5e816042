export { locateKeuzefout } from './fouten.ts';
export { readJaar, readKeuze } from './lees.ts';
export { jaarField, jaarQuery, keuzeQuery } from './query.ts';
