export { orNull } from './vorm.ts';
