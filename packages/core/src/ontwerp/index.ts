export { tradeOff } from './afweging.ts';
export type { Afweegpunt, Richting } from './archief.ts';
export { slimAtlas, startsOf } from './begin.ts';
export {
  type Bestandsfout,
  decodeKaart,
  encodeKaart,
  type Gelezenontwerp,
  type Geplaatstontwerp,
  type Kaartfout,
  type Ontwerpbestand,
  type Ontwerpwaardering,
  openBound,
  placeOntwerp,
  readOntwerpbestand,
  sealBound,
  type Teschrijven,
  worthOf,
  writeOntwerpbestand,
} from './bestand/index.ts';
export { type Afweegdoel, type Doelnaam, goalOf } from './doelen.ts';
export { designEditie } from './editie.ts';
export { type Eis, type Eisuitleg, explainEisen, listEisen } from './eisen.ts';
export { assignLayers } from './laagkeuze.ts';
export { type Leesfout, type Leessoort, readOntwerpopgave } from './lezer.ts';
export { type Indelingvergelijking, measureDesign } from './maten.ts';
export { checkDesign, type Ontwerpschending } from './nesten.ts';
export { type Ontwerp, type Ontwerpantwoord, type Ontwerpstand, solveOntwerp } from './ontwerp.ts';
export { type Laagopgave, type Ontwerpopgave, standaardGamma } from './opgave.ts';
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
export { type Afweging, mergeAfwegingen, weighDesigns } from './weging.ts';
