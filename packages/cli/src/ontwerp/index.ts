export { addHerontwerp } from './opdracht.ts';
