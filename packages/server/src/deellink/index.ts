export { addDeellinks } from './routes.ts';
