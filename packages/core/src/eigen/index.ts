export { type Benoemd, type Gebiedsdeel, gelegdHerkomst, type Naamvelden, overlapRows } from './gelegd.ts';
export {
  addEigenIndeling,
  buildEigenIndeling,
  type EigenIndeling,
  type EigenRij,
  type Koppelfout,
} from './indeling.ts';
export { type Koppeling, matchGemeente, suggestGemeenten } from './koppel.ts';
