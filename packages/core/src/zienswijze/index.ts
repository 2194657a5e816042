export { ruleOfStaat, type Zienswijzestaat } from './staten.ts';
export { type Alineapaar, compareAlineas } from './verschil.ts';
export {
  AANLEIDINGEN,
  type Aanleiding,
  keurZienswijze,
  OPVOLGINGEN,
  type Opvolging,
  readZienswijze,
  type Zienswijze,
  type Zienswijzefout,
} from './zienswijze.ts';
