/** Data packages: reading and checking them, and where the shipped one is. */
import { resolve } from 'node:path';

export type { Datapackage, Resource } from './formaat/index.ts';
export { CBS_INDELINGEN, type CbsGebieden, type CbsKeuzes, importCbsGebieden } from './importeurs/index.ts';
export {
  checkPakket,
  type Fout,
  type Grensvlak,
  type Jaargrenzen,
  type LeesUitkomst,
  type Pakket,
  readPakket,
} from './lees/index.ts';
export type {
  DeelnameRij,
  GeldRij,
  KenmerkRij,
  KerncijferRij,
  RegelingRij,
  WoonwerkRij,
} from './tabellen/index.ts';

/** Directory of the shipped package. */
export const standaardPakket: string = resolve(import.meta.dirname, '../../../data');
