export { addCongruentie } from './routes.ts';
export { basisSchema, fractie, receptSchema } from './schemas.ts';
