export { addVergelijkingen } from './routes.ts';
