export { tradeOff } from './afweging/afweging.ts';
export type { Afweegpunt, Richting } from './afweging/archief.ts';
export { type Afweegdoel, type Doelnaam, goalOf } from './afweging/doelen.ts';
export { frontier } from './afweging/front.ts';
export { steerGoal } from './afweging/sturing.ts';
export { type Afweging, afweegdrempel, mergeAfwegingen, weighDesigns } from './afweging/weging.ts';
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
export { mergeRegios, newRegio, paintGemeenten, splitRegio, swapGemeenten } from './bewerk/bewerken.ts';
export { finishOpgave, helften, splitOpgave } from './bewerk/deelopgave.ts';
export { drawnRegios } from './bewerk/getekend.ts';
export { designEditie } from './maten/editie.ts';
export { assignLayers } from './maten/laagkeuze.ts';
export { measureDesign } from './maten/maten.ts';
export { Ontwerpmeter, type Ontwerpmeting, type Tegenmeting } from './maten/meter.ts';
export { buildPaarmeter, type Overeenstemming, Paarmeter } from './maten/overeenkomst.ts';
export {
  explainGemeente,
  explainRegio,
  type Gemeentelaag,
  type Gemeenteuitleg,
  type Indelinguitleg,
  type Regiouitleg,
} from './maten/uitleg.ts';
export { compareMaps } from './maten/verschil.ts';
export { slimAtlas, startsOf } from './opgave/begin.ts';
export { type Leesfout, type Leessoort, readOntwerpopgave } from './opgave/lezer.ts';
export { type Laagopgave, type Ontwerpopgave, standaardGamma } from './opgave/opgave.ts';
export { listVerband } from './opgave/verband.ts';
export { type Ontwerpfout, singleRegio, translateOpgave } from './opgave/vertaal.ts';
export type { Ontwerp, Ontwerpstand } from './zoek/antwoord.ts';
export { type Eis, type Eisuitleg, explainEisen, listEisen } from './zoek/eisen.ts';
export { checkDesign, type Ontwerpschending } from './zoek/nesten.ts';
export { type Ontwerpantwoord, solveOntwerp } from './zoek/ontwerp.ts';
