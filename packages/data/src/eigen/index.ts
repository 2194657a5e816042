/** Reading somebody's own table, without any Node API: also the entry `@samenhang/data/eigen` for browsers. */
export type { Aanwijzing } from './keuze.ts';
export { plainKop } from './kolommen.ts';
export { type Eigenfout, type EigenTabel, type Lezing, readEigenBestand, readEigenTabel } from './lees.ts';
export { readStroomTabel, type Stroomfout, type StroomTabel } from './stromen.ts';
export { decodeText } from './tekens.ts';
