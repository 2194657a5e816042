export { addIndelingen } from './routes.ts';
