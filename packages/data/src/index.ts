/** Data packages: reading and checking them, and where the shipped one is. */
import { resolve } from 'node:path';

export type { Resource } from './formaat/index.ts';
export { readKennislijst } from './kennis/index.ts';
export {
  checkPakket,
  type Fout,
  type Jaargrenzen,
  openOpname,
  type Pakket,
  type Pakketopname,
  readPakket,
} from './lees/index.ts';
export {
  compareRegister,
  correctRegister,
  type Registerexport,
  type Rooverschil,
  readRegisterexport,
  writePieces,
  writeRegister,
} from './roo/index.ts';
export type {
  DeelnameRij,
  RegelingRij,
} from './tabellen/index.ts';
export { describeCsvw, type Geschreven, toParquet, writeParquetmap } from './uit/index.ts';
export { openArchief } from './versies/index.ts';
export { LANGSTE_VRAAG, toDocumenten, Zoekindex } from './zoek/index.ts';

/** Directory of the shipped package. */
export const standaardPakket: string = resolve(import.meta.dirname, '../../../data');
