export { type Ontwerpbestand, type Teschrijven, writeOntwerpbestand } from './bestand.ts';
export { decodeKaart, encodeKaart, type Kaartfout } from './kaartcode.ts';
export {
  type Bestandsfout,
  type Gelezenontwerp,
  type Geplaatstontwerp,
  placeOntwerp,
  readOntwerpbestand,
} from './lees.ts';
export { type Ontwerpwaardering, openBound, sealBound, worthOf } from './stand.ts';
