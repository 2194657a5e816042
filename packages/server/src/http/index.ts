export { type Bytes, Content } from './encoding.ts';
export { etagOf, matchingEtag } from './etag.ts';
export { type Fault, invalidInput, type Problem, problemResponse } from './problem.ts';
export { type Immutable, ResourceRouter } from './resource.ts';
export { alsGeschreven } from './schrijfwijze.ts';
export { apiBase, apiVersie } from './versie.ts';
export type { Vormen } from './vormen.ts';
