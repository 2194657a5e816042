export { type Immutable, orNull } from './vorm.ts';
