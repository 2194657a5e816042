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
} from './knoop.ts';
export { readXml, type Xmlfoutcode } from './lees.ts';
