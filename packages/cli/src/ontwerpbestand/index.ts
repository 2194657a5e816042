export { sideOf } from './kant.ts';
export { placeOn, readAsOntwerp, readOntwerp } from './lees.ts';
export { toBestand, writeOntwerp } from './schrijf.ts';
