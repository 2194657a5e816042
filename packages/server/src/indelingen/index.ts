export { regiokaart } from './grenzen.ts';
export { addIndelingen } from './routes.ts';
export { readWoonwerk } from './woonwerk.ts';
