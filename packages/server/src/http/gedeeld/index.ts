export { escapeHtml } from './html.ts';
export {
  type Fault,
  invalidInput,
  nummerkop,
  type Problem,
  problemResponse,
  problemSchema,
  withNumber,
} from './problem.ts';
export { parseQuery } from './query.ts';
export { alsGeschreven } from './schrijfwijze.ts';
export { apiBase, apiVersie } from './versie.ts';
