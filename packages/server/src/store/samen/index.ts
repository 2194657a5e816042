export { makeSamenteksten, type Samenteksten } from './samenteksten.ts';
