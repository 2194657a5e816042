export { addStart } from './opdracht.ts';
