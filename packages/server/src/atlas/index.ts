export { addAtlassen } from './routes.ts';
