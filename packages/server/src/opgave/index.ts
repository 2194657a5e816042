export { addEigenOpgaven } from './eigen.ts';
export { addOpgaven } from './openbaar.ts';
export { problemOfStap } from './uitkomst.ts';
export { searchOpgaven } from './zoek.ts';
