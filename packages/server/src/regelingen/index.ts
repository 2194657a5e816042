export { atlasOfDate, lastChange, presentRegelingen } from './present.ts';
export { addRegelingen } from './routes.ts';
export type { RegelingenBody } from './schemas.ts';
