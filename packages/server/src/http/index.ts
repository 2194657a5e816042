export { type Bytes, Content } from './encoding.ts';
export { etagOf, matchingEtag } from './etag.ts';
export { type Fault, invalidInput, notFound, type Problem, problemResponse } from './problem.ts';
export { ResourceRouter } from './resource.ts';
export { apiBase, apiVersie } from './versie.ts';
export type { Vormen } from './vormen.ts';
