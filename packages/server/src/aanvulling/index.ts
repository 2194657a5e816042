export { registerbeeldOf } from './beeld.ts';
export { addAanvullingen } from './routes.ts';
