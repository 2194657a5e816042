/** XML as a tree of pieces, within bounds: what is read is written back as it was. */
export {
  allPieces,
  attributeOf,
  type Knoop,
  type Knoopdeel,
  localName,
  piecesAt,
  piecesIn,
  textAt,
  textOf,
  textsAt,
} from './knoop.ts';
export { readXml, type Stukken, type Xmlfoutcode } from './lees.ts';
