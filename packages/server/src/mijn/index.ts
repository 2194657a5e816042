export { addMijn } from './routes.ts';
