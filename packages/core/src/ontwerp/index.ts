export { type Afweging, tradeOff } from './afweging.ts';
export type { Richting } from './archief.ts';
export { type Afweegdoel, type Doelnaam, goalOf } from './doelen.ts';
export { designEditie } from './editie.ts';
export { type Eisuitleg, explainEisen } from './eisen.ts';
export { assignLayers } from './laagkeuze.ts';
export { type Leesfout, type Leessoort, readOntwerpopgave } from './lezer.ts';
export { type Indelingvergelijking, measureDesign } from './maten.ts';
export { checkDesign, type Ontwerpschending } from './nesten.ts';
export {
  type Ontwerp,
  type Ontwerpantwoord,
  type Ontwerpstand,
  type Ontwerpvraag,
  solveOntwerp,
} from './ontwerp.ts';
export type { Laagopgave, Ontwerpopgave } from './opgave.ts';
export { steerGoal } from './sturing.ts';
export {
  explainGemeente,
  explainRegio,
  type Gemeentelaag,
  type Gemeenteuitleg,
  type Indelinguitleg,
  type Regiouitleg,
} from './uitleg.ts';
export { type Ontwerpfout, singleRegio, translateOpgave } from './vertaal.ts';
