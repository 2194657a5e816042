export { type Doel, drawKaart, parseDoel, writeDoel } from './doel.ts';
export { addKaart } from './opdracht.ts';
