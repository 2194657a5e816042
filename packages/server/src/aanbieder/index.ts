export { Aanbieder } from './aanbieder.ts';
export { type Aanbiederinstelling, aanbiederOf, type Instelfout } from './instelling.ts';
export { addAanbieder } from './routes.ts';
