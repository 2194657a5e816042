export { drawStroom } from './stroom.ts';
