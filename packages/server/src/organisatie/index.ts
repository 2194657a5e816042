export { addOrganisaties } from './routes.ts';
