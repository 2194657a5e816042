export {
  type Benoemd,
  type Deelwijze,
  type Gebiedsdeel,
  gelegdHerkomst,
  type Naamvelden,
  overlapRows,
  proposeDeelwijze,
} from './gelegd.ts';
export {
  addEigenIndeling,
  buildEigenIndeling,
  type EigenIndeling,
  type Koppelfout,
} from './indeling.ts';
export { type Koppeling, matchGemeente, matchOne, suggestGemeenten } from './koppel.ts';
export { liesIn, provincieOf, provincieVan, readProvincie } from './provincie.ts';
export type { EigenRij } from './rij.ts';
export { parseSchrijfwijze } from './schrijfwijze.ts';
