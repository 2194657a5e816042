export { addVergelijk } from './opdracht.ts';
