export { damp } from './overgang/demping.ts';
export { breakEvenOf, computeOvergang, type Overgang, type Overgangsjaar } from './overgang/overgang.ts';
export {
  budgetsAt,
  divideOudgeld,
  firstStep,
  OUDGELDWIJZEN,
  type Pad,
  partsOf,
  phaseIn,
} from './overgang/pad.ts';
export { faultsOfSleutel, type Sleutelmaat, shareBySleutel } from './overgang/sleutel.ts';
export { clientsPaidBy, OVERGANGSWIJZEN } from './overgang/vraag.ts';
export { normalQuantile } from './risico/kwantiel.ts';
export {
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  shapleyOf,
  varianceOf,
} from './risico/samen.ts';
export {
  findPlaatsen,
  findSchaal,
  occupancyOf,
  refusalOf,
} from './schaal/plaatsen.ts';
