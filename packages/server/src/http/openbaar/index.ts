export { alsGeschreven, type Fault, invalidInput, type Problem } from '../gedeeld/index.ts';
export { reply } from './antwoord.ts';
export { type Bytes, Content } from './encoding.ts';
export { ResourceRouter } from './resource.ts';
export type { Vormen } from './vormen.ts';
