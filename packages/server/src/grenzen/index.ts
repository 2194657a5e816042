export { addGrenzen } from './routes.ts';
