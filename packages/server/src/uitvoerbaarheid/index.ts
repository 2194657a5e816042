export { addEigenToetsen } from './eigen.ts';
export { addToetsen } from './openbaar.ts';
