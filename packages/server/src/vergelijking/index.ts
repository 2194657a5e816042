export { type Kant, presentVergelijking } from './present.ts';
export { addVergelijkingen } from './routes.ts';
export type { VergelijkBody } from './schemas.ts';
