export { addKaart } from './opdracht.ts';
export { drawKaart } from './teken.ts';
