export { atlasOfDate, lastChange, presentRegelingen } from './present.ts';
export { addRegelingen } from './routes.ts';
