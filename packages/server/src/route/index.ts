export { addVersnippering } from './routes.ts';
