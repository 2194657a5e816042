export { addOgc } from './routes.ts';
