export { addGeld } from './opdracht.ts';
