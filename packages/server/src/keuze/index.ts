export { readJaar, readKeuze } from './lees.ts';
export { jaarField, jaarQuery, keuzeQuery } from './query.ts';
