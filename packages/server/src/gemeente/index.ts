export { addGemeenten } from './routes.ts';
