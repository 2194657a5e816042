export { addCongruentie } from './opdracht.ts';
