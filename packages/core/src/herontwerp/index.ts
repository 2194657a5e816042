export * from './begrensd/index.ts';
export {
  type CliqueAntwoord,
  type CliqueVraag,
  cliquePartition,
  type PartitieVraag,
  partitionWeights,
} from './cliquepartitie.ts';
export { type CurvePunt, type CurveVraag, gammaCurve } from './curve.ts';
export {
  type FunctioneleRegio,
  type FunctioneleRegios,
  type FunctioneleVraag,
  functioneleRegios,
  type Reservering,
} from './functioneel.ts';
export {
  type DagelijksLeven,
  type DagelijksLevenUitkomst,
  dagelijksLeven,
  dagelijksLevenEis,
  indexStromen,
  type Pendelrij,
} from './functioneelland.ts';
export { type HeuristiekAntwoord, type HeuristiekVraag, searchPartition } from './heuristiek.ts';
export { consensusMap, type IjlAntwoord, type IjleVraag } from './ijl.ts';
export type { LpKolommen, LpModel, LpRijen, LpSolver, LpUitkomst, LpWijze } from './lp.ts';
export {
  agreementWeights,
  type Overeenkomst,
  type OvereenstemmingVraag,
} from './overeenstemming.ts';
export {
  canonical,
  countRegions,
  fromTriangle,
  type Labels,
  type Paargewichten,
  partitionValue,
} from './paargewichten.ts';
export { packingBound } from './pakking.ts';
export { components, type Deelprobleem, lift, type Reductie, reduce } from './reductie.ts';
export { mergeCliqueAnswers, mergeRegioAnswers, spreadSeeds } from './spreiding.ts';
export { type Geldigheidseis, validityOf } from './stroomgebieden.ts';
export { below, seededToeval, type Toeval } from './toeval.ts';
export { Budget, type Klok, type Regie, type Stand } from './voortgang.ts';
export { planWeg, type Stap, type Weg, type WegVraag } from './weg.ts';
export { type Regiowissel, Wegstand } from './wegstand.ts';
export type { Wegeis, Wegzet } from './wegtoets.ts';
export { bestMoves, type Zet, type ZettenVraag } from './zetten.ts';
