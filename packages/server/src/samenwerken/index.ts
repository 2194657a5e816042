export { Meekijkers } from './meekijkers.ts';
export { addSamenwerken } from './routes.ts';
