export {
  addEigenIndeling,
  buildEigenIndeling,
  type EigenIndeling,
  type EigenRij,
  type Koppelfout,
  type Vertaalde,
} from './indeling.ts';
export { type Koppeling, matchGemeente, suggestGemeenten } from './koppel.ts';
