export { gemeenteNotFound } from './elders.ts';
export { addGemeenten } from './routes.ts';
