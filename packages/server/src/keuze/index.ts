export { describeKeuzefout } from './fouten.ts';
export { readJaar, readKeuze } from './lees.ts';
export { jaarQuery, keuzeQuery } from './query.ts';
