export { addRoute } from './opdracht.ts';
