export { readTijdlijn } from './jaren.ts';
export { addTijdlijn } from './routes.ts';
