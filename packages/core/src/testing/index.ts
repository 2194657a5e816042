export { atlas, editie } from './maak.ts';
