export { presentElders } from './elders.ts';
export { addGemeenten } from './routes.ts';
