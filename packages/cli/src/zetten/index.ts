export { addBesteStap } from './opdracht.ts';
