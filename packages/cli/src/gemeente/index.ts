export { addGemeente } from './opdracht.ts';
export { findGemeente } from './zoek.ts';
