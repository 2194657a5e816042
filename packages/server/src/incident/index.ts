export { addEigenIncidenten } from './eigen.ts';
export { addIncidenten } from './openbaar.ts';
export { searchIncidenten } from './zoek.ts';
