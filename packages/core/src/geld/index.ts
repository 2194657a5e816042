export { normalQuantile } from './kwantiel.ts';
export {
  findPlaatsen,
  findSchaal,
  occupancyOf,
  refusalOf,
} from './plaatsen.ts';
export {
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  shapleyOf,
  varianceOf,
} from './samen.ts';
