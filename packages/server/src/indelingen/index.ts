export { presentIndelingen } from './present.ts';
export { addIndelingen } from './routes.ts';
