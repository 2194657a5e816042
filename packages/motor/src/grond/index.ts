export { tidy } from './afronding.ts';
export { findAtoms } from './atomen.ts';
export { type Gelijkenis, likeness } from './gelijkenis.ts';
export { type Cel, crossTable, takesPart } from './kruistabel.ts';
export type { LpKolommen, LpModel, LpRijen, LpSolver, LpUitkomst, LpWijze } from './lp.ts';
export { buildNetwerk, connectedParts, membersOf, type Netwerk, tiesOf, type Verbinding } from './netwerk.ts';
export {
  aantalRegiosVan,
  buildOverdekking,
  type Lid,
  ledenVan,
  type Overdekking,
  regiosVan,
} from './overdekking.ts';
export { below, seededToeval, shuffle, type Toeval } from './toeval.ts';
export { assignLargest, largestTotal } from './toewijzing.ts';
export { Unie } from './unie.ts';
export { Budget, type Klok, type Regie } from './voortgang.ts';
