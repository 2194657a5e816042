export { addEigenIncidenten } from './eigen.ts';
export { addIncidenten } from './openbaar.ts';
