export { addOrganisaties } from './routes.ts';
export { addUitnodigingen } from './uitnodigingen.ts';
