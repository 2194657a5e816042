export { addEigenOpgaven } from './eigen.ts';
export { addOpgaven } from './openbaar.ts';
export { problemOfStap } from './uitkomst.ts';
