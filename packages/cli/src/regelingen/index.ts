export { addRegeling } from './een.ts';
export { addRegelingen } from './opdracht.ts';
