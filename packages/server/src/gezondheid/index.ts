export { addGereed, type Dienst } from './gereed.ts';
export { addGezondheid } from './routes.ts';
