export { addZoek } from './opdracht.ts';
