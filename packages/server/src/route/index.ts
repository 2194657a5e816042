export { presentVersnippering } from './present.ts';
export { addVersnippering } from './routes.ts';
export type { VersnipperingBody } from './schemas.ts';
