export type { CongruentieAntwoord, Recept } from './antwoord.ts';
export {
  type Bijdrage,
  type Congruentie,
  computeCongruentie,
  type Gemeentebeeld,
  type Keuze,
  type Partner,
  receptVan,
  viewGemeente,
  type Weging,
} from './congruentie.ts';
export {
  editiesOfKeuze,
  KEUZES,
  type Keuzenaam,
  standaardEdities,
  type Verband,
  verbandOf,
} from './keuzes.ts';
export { impliedEdities, type Keuzefout, selectKeuze, type Wens } from './kiezen.ts';
export { findParen, type Paar, type Uiteinde } from './paren.ts';
export { computeWithEach } from './proef.ts';
export { buildRecept } from './recept.ts';
export { type Receptfout, type Receptwens, readRecept } from './receptlezer.ts';
export { congruentieTabellen, receptTabel } from './tabel.ts';
export { presentCongruentie } from './weergave.ts';
