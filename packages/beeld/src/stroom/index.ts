export { drawStroom, type Stroombeeld } from './stroom.ts';
