export { addIndeling } from './opdracht.ts';
