export {
  type Fault,
  invalidInput,
  type Problem,
  problemResponse,
  problemSchema,
} from './problem.ts';
export { parseQuery } from './query.ts';
export { alsGeschreven } from './schrijfwijze.ts';
export { apiBase, apiVersie } from './versie.ts';
