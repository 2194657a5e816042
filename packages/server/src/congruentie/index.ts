export { addCongruentie } from './routes.ts';
