export { type Bron, buildBron } from './bron.ts';
