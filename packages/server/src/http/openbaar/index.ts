export { alsGeschreven, type Fault, invalidInput, type Problem } from '../gedeeld/index.ts';
export { type Bytes, Content } from './encoding.ts';
export { etagOf, matchingEtag } from './etag.ts';
export { ResourceRouter } from './resource.ts';
export type { Vormen } from './vormen.ts';
