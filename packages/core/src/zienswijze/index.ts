export {
  besluitOf,
  coordinatorOf,
  decideVersie,
  endTekst,
  joinRaad,
  leaveRaad,
  type Raadbesluit,
  type Samentekst,
  type Samenversie,
  takeVersie,
  writeVersie,
} from './samen.ts';
export { ruleOfStaat, STAATREGELS, type Zienswijzestaat } from './staten.ts';
export { type Alineapaar, compareAlineas } from './verschil.ts';
export {
  AANLEIDINGEN,
  type Aanleiding,
  keurZienswijze,
  mayDiscard,
  OPVOLGINGEN,
  type Opvolging,
  readZienswijze,
  type Zienswijze,
  type Zienswijzefout,
} from './zienswijze.ts';
