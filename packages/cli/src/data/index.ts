export { addData } from './opdracht.ts';
