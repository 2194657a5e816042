export { addRegelingen } from './opdracht.ts';
