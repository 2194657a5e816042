export { addEigenRegelingen } from './eigen.ts';
export { addRegelingen } from './routes.ts';
