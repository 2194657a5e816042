export { timelineAtlases } from './jaren.ts';
export { addTijdlijn } from './routes.ts';
