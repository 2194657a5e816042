export { addZoek } from './routes.ts';
