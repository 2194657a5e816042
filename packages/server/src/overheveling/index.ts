export { addOverheveling } from './routes.ts';
