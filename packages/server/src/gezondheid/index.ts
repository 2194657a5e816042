export { addGezondheid } from './routes.ts';
