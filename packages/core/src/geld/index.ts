export { normalQuantile } from './kwantiel.ts';
export {
  findPlaatsen,
  findSchaal,
  largestLoad,
  occupancyOf,
  type Plaatsenplan,
  refusalOf,
  type Schaal,
} from './plaatsen.ts';
export {
  type Afscheiding,
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  type Shapley,
  shapleyOf,
  varianceOf,
} from './samen.ts';
