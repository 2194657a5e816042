export type { CongruentieAntwoord, Recept } from './antwoord.ts';
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
export {
  type Basiskeuze,
  defaultEdities,
  type Keuzefout,
  type Keuzeuitkomst,
  selectKeuze,
  type Wens,
} from './kiezen.ts';
export { findParen, type Paar, type Parenbeeld, type Uiteinde } from './paren.ts';
export { computeWithEach } from './proef.ts';
export { buildRecept } from './recept.ts';
export { type Receptfout, type Receptuitkomst, type Receptwens, readRecept } from './receptlezer.ts';
export { congruentieTabellen, receptTabel } from './tabel.ts';
export { presentCongruentie } from './weergave.ts';
