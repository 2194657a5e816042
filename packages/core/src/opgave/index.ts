export type { OpgavenAntwoord, OpgavestukAntwoord } from './antwoord.ts';
export { LOKETTEN, type Loket, loketOn } from './loketten.ts';
export {
  type Belegging,
  changedParts,
  EIGENAARNIVEAUS,
  keurOpgave,
  missingOf,
  nietBelegd,
  OPGAVEDOMEINEN,
  type Opgave,
  type Opgavedomein,
  type Opgavefout,
  type Opgavefoutcode,
  PATROONSLEUTELS,
  type Partij,
  type Patroonverwijzing,
  patternFaults,
  textsOf,
  VERANTWOORDELIJKHEDEN,
  type Verantwoordelijkheid,
} from './opgave.ts';
export { type Antwoordsjabloon, fillSjabloon, keurSjabloon } from './sjabloon.ts';
export {
  isOpenbaar,
  keurStap,
  OPGAVEGEVOLGEN,
  OPGAVESTATEN,
  type Opgavegevolg,
  type Opgaverol,
  type Opgavestaat,
  type Opgavestap,
  regelOf,
  type Stapinvoer,
  stepsFrom,
} from './stappen.ts';
export { opgavenTabellen, opgaveTabellen } from './tabel.ts';
export {
  keepToezeggingen,
  standingOf,
  TOEZEGWATTEN,
  type Toezegging,
  type Toezegstand,
  type Toezegwat,
  withToezegging,
} from './toezegging.ts';
export { isTerugTeKijken, mayUndo, type Opgavegebeurtenis, standAfter } from './verloop.ts';
export { type Opgavestuk, openOf, presentOpgave, presentOpgaven } from './weergave.ts';
