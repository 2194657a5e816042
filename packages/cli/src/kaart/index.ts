export { addKaart } from './opdracht.ts';
