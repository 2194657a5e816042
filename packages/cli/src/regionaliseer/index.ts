export { addRegionaliseer } from './opdracht.ts';
