export {
  type Ontwerpbestand,
  ontwerpschema,
  type Pakketmerk,
  type Teschrijven,
  writeOntwerpbestand,
} from './bestand.ts';
export { decodeKaart, encodeKaart, type Kaartfout, type Kaartgrens } from './kaartcode.ts';
export {
  type Bestandsfout,
  type Bestandsuitkomst,
  type Gelezenontwerp,
  type Geplaatstontwerp,
  placeOntwerp,
  readOntwerpbestand,
} from './lees.ts';
export { type Ontwerpwaardering, openBound, sealBound, worthOf } from './stand.ts';
