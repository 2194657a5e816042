export {
  type Ensemble,
  type EnsembleVraag,
  type Maat,
  type Maten,
  measureMap,
  percentileOf,
  placeMap,
  sampleMaps,
} from './ensemble.ts';
export { buildNetwerk, type Netwerk, tiesOf, type Verbinding } from './netwerk.ts';
export { explain, explainAtOnce, type Uitleg, type UitlegVraag } from './onmogelijk.ts';
export {
  type Bandbreedte,
  type Doel,
  type Familie,
  familiesOf,
  keepFamilies,
  type Opgave,
} from './opgave.ts';
export { type RegioAntwoord, type RegioVraag, regionalise } from './regionaliseer.ts';
export type { Reden } from './structureel.ts';
export { checkMap, countCut, countMoves, type Schending } from './toets.ts';
export {
  describeExplanation,
  describeReason,
  describeViolation,
  familienaam,
  type NaamVan,
} from './zinnen.ts';
export type { RegioKaart, RegioStand } from './zoekvraag.ts';
