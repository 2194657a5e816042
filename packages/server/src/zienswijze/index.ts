export { addZienswijzen } from './routes.ts';
