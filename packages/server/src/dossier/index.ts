export { addDossiers } from './routes.ts';
