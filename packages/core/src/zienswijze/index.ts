export { ruleOfStaat, STAATREGELS, ZIENSWIJZESTATEN, type Zienswijzestaat } from './staten.ts';
export { type Alineapaar, compareAlineas, type Verschildeel } from './verschil.ts';
export {
  AANLEIDINGEN,
  type Aanleiding,
  isOpenbaar,
  keurZienswijze,
  OPVOLGINGEN,
  type Opvolging,
  readZienswijze,
  type Zienswijze,
  type Zienswijzefout,
} from './zienswijze.ts';
