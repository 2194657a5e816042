/** The format of a data package: its tables, their fields and keys, and `datapackage.json`. */
export {
  type Datapackage,
  pakketschema,
  type Resource,
  resourceschema,
  type Veldschema,
} from './descriptor.ts';
export { BASES, BUURSOORTEN, DOMEINEN, VERPLICHTINGEN } from './kern.ts';
export { DEELNEMERSOORTEN, VORMEN } from './overig.ts';
export { findTabelvorm, TABELLEN } from './tabellen.ts';
export type { Tabelvorm, Veld } from './vorm.ts';
