export { addTijdlijn } from './routes.ts';
