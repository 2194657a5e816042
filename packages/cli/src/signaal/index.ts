export { addSignaal } from './opdracht.ts';
