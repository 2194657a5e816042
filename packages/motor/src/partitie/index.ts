export {
  type CliqueAntwoord,
  type CliqueVraag,
  cliquePartition,
  partitionWeights,
} from './cliquepartitie.ts';
export { type CurvePunt, type CurveVraag, curvegammas, gammaCurve } from './curve.ts';
export { type Eisen, solveExact } from './exact/exact.ts';
export { pairIndex, type Snede } from './exact/snedes.ts';
export { searchPartition } from './heuristiek.ts';
export { consensusMap } from './ijl/ijl.ts';
export { agreementWeights, type Overeenkomst } from './overeenstemming.ts';
export {
  canonical,
  contract,
  countRegions,
  expand,
  fromTriangle,
  gridOf,
  type Labels,
  type Paargewichten,
  partitionValue,
} from './paargewichten.ts';
export { packingBound } from './pakking.ts';
