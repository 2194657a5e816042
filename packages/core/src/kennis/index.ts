export type { Ervaring, Gebied, Kennisbijdrage, Kennisitem } from './bijdrage.ts';
export { listErvarenen } from './ervaring.ts';
export {
  type Bestaand,
  type Kandidaat,
  type Kandidaatfout,
  leegItem,
  planKennis,
} from './invoer.ts';
export { type Kennisfout, keurKennis, keyOfKennis, textsOf } from './keur.ts';
export {
  KENNISSOORTEN,
  type Kennissoort,
  LICENTIES,
  type Licentie,
  ONDERBOUWINGEN,
  type Onderbouwing,
  readLicentie,
} from './lijsten.ts';
export { isLink, keyOfLink } from './link.ts';
export { KENNISKOLOMMEN, type Kennisrij, kennisTabel } from './tabel.ts';
export {
  type Kennisfilter,
  type Kennistelling,
  type Kennisvraag,
  kennisfilters,
  legeKennisvraag,
  type Nabijheid,
  scoreKennis,
  searchKennis,
  type Vindbaar,
} from './zoek.ts';
