export { type DagelijksLevenUitkomst, dagelijksLeven, dagelijksLevenEis } from './dagelijksleven.ts';
export { type Regiocijfers, regionFigures } from './regiocijfers.ts';
export { translateStromen, type VertaaldeStromen } from './stromen.ts';
export { compareYears, type Wijzigingen } from './wijzigingen.ts';
