export { addGeld } from './routes.ts';
