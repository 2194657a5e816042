export { describeElders } from './elders.ts';
export { addGemeenten } from './routes.ts';
