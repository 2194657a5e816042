export { addKalender } from './routes.ts';
