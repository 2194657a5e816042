export { presentTijdlijn } from './present.ts';
export { addTijdlijn } from './routes.ts';
export type { TijdlijnBody } from './schemas.ts';
