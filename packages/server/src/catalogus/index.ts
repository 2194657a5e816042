export { addCatalogus } from './routes.ts';
