export { addSpreiding } from './opdracht.ts';
