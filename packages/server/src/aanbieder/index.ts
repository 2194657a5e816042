export { Aanbieder } from './aanbieder.ts';
export { aanbiederOf } from './instelling.ts';
export { addAanbieder } from './routes.ts';
