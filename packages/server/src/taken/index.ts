export { addTaken } from './routes.ts';
