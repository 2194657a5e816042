export {
  type Fault,
  invalidInput,
  notFound,
  type Problem,
  problemResponse,
  problemSchema,
} from './problem.ts';
export { parseQuery } from './query.ts';
export { apiBase, apiVersie } from './versie.ts';
