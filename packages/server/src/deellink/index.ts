export { addLinkopmerkingen } from './opmerkingen.ts';
export { addDeellinks } from './routes.ts';
