/** Tables as cells, before they are rows: reading them by column, and collecting what is wrong with them. */
export { enumerate, type Fout, Foutenlijst, quote } from './fouten.ts';
export { mapRijen, orNull, split, toNumber } from './rij.ts';
export {
  type Celtabel,
  type Celtabellen,
  createCel,
  isSlecht,
  keyOf,
  listRegels,
  markSlecht,
  placesOf,
} from './tabel.ts';
