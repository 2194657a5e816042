/** Reading somebody's own table, without any Node API: also the entry `@samenhang/data/eigen` for browsers. */

export { afstandvraag, readAfstanden } from './afstanden.ts';
export {
  type Bedragblad,
  type Bedragfout,
  type Bedragkolom,
  type Bedragrij,
  type Bedragvraag,
  type Kolomwijzing,
  previewBedragen,
  readBedragen,
} from './bedragen.ts';
export type { Aanwijzing, Kolomplaatsen } from './keuze.ts';
export { plainKop } from './kolommen.ts';
export {
  type Eigenfout,
  type EigenTabel,
  type Kolomblad,
  type Lezing,
  readEigenBestand,
  readEigenTabel,
} from './lees.ts';
export { readStroomTabel } from './stromen.ts';
export {
  bedragenvraag,
  iv3vraag,
  readTaakveldbedragen,
  type Taakveldfout,
} from './taakveldbedragen.ts';
export { readTabelbestand } from './tabelbestand.ts';
export { decodeText } from './tekens.ts';
