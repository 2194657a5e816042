export { addRegelingen } from './routes.ts';
