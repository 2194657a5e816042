export { type Punt, toGraden, toRd } from './rd.ts';
