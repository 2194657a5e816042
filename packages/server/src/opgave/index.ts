export { addEigenOpgaven } from './eigen.ts';
export { addOpgaven } from './openbaar.ts';
export { searchOpgaven } from './zoek.ts';
