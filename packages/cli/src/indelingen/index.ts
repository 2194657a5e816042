export { addIndelingen } from './opdracht.ts';
