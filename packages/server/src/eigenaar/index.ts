export { Herinneraar } from './herinneraar.ts';
export { addEigenaars } from './routes.ts';
