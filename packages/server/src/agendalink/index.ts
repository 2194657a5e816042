export { addAgendalinks } from './routes.ts';
