export { datumInWoorden } from './datum.ts';
export { type Getallen, maakGetallen } from './getallen.ts';
