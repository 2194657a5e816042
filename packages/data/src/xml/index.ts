/** XML as a tree of pieces, within bounds: what is read is written back as it was. */
export {
  attributeOf,
  type Knoop,
  localName,
  piecesIn,
  textAt,
  textOf,
} from './knoop.ts';
export { readXml, type Xmlfoutcode } from './lees.ts';
