export { problemOf } from './problemen.ts';
export { addOrganisaties } from './routes.ts';
export { addLedenstap } from './tweedestap.ts';
export { addUitnodigingen } from './uitnodigingen.ts';
