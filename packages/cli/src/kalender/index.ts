export { readKring } from './kring.ts';
export { addKalender } from './opdracht.ts';
export { parseDag } from './opties.ts';
