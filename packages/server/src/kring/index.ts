export { addKringen } from './routes.ts';
