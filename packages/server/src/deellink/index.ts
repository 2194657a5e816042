export { addOpmerkingen } from './opmerkingen.ts';
export { addDeellinks } from './routes.ts';
