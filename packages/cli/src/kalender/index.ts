export { addKalender } from './opdracht.ts';
