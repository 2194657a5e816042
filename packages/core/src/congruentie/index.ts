export { type Alluviaal, orderAlluvial, orderByPlace } from './alluviaal.ts';
export {
  type Bijdrage,
  type Congruentie,
  computeCongruentie,
  type Gemeentebeeld,
  type Keuze,
  type Partner,
  pairOf,
  receptVan,
  viewGemeente,
  type Weging,
} from './congruentie.ts';
export { type Nestingmatrix, nestingMatrix, orderFamilies, type Passing, rankFits } from './families.ts';
export {
  type Basiskeuze,
  defaultEdities,
  type Keuzefout,
  type Keuzeuitkomst,
  selectKeuze,
  type Wens,
} from './kiezen.ts';
export { nesting } from './nesting.ts';
export { neighboursAlong, type Omgeving } from './omgeving.ts';
export { findParen, type Paar, type Parenbeeld, type Uiteinde } from './paren.ts';
export { computeWithEach } from './proef.ts';
export { buildRecept, type Recept, type ReceptBron } from './recept.ts';
export { type Receptfout, type Receptuitkomst, type Receptwens, readRecept } from './receptlezer.ts';
export { compareEdities, type Vergelijking } from './vergelijking.ts';
export { moves, type Verplaatsing, type Verplaatsingen } from './verplaatsing.ts';
export {
  type CongruentieWeergave,
  type Maatweergave,
  orNull,
  presentCongruentie,
  presentMaten,
} from './weergave.ts';
