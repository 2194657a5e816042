export { addWerker } from './opdracht.ts';
