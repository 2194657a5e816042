export { addAanvullingen } from './routes.ts';
