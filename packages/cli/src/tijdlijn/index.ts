export { addTijdlijn } from './opdracht.ts';
