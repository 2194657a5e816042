/** Data packages: reading and checking them, and where the shipped one is. */
import { resolve } from 'node:path';

export {
  type Eigenfout,
  type EigenTabel,
  readEigenTabel,
  readStroomTabel,
  type Stroomfout,
  type StroomTabel,
} from './eigen/index.ts';
export {
  BASES,
  BUURSOORTEN,
  type Datapackage,
  DEELNEMERSOORTEN,
  DOMEINEN,
  type Resource,
  VERPLICHTINGEN,
  VORMEN,
} from './formaat/index.ts';
export { CBS_INDELINGEN, type CbsGebieden, type CbsKeuzes, importCbsGebieden } from './importeurs/index.ts';
export {
  type DeelnameRij,
  type Fout,
  type GeldRij,
  type Grensvlak,
  type Jaargrenzen,
  type KenmerkRij,
  type KerncijferRij,
  type LeesUitkomst,
  type Pakket,
  type RegelingRij,
  readPakket,
  type WoonwerkRij,
} from './lees/index.ts';
export {
  type EigenVlakken,
  layVlakken,
  readEigenVlakken,
  type Vlakfout,
} from './vlakken/index.ts';

/** Directory of the shipped package. */
export const standaardPakket: string = resolve(import.meta.dirname, '../../../data');
