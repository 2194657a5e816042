export { addGemeente } from './opdracht.ts';
