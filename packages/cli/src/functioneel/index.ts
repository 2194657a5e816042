export { addFunctioneel } from './opdracht.ts';
