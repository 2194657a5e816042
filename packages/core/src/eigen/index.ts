export {
  buildEigenIndeling,
  type EigenIndeling,
  type EigenRij,
  type Koppelfout,
  type Vertaalde,
} from './indeling.ts';
export { type Koppeling, matchGemeente } from './koppel.ts';
