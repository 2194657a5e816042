export { type Afweegstand, type Afweegvraag, tradeOff } from './afweging.ts';
export { type Afweegpunt, Archief, type Richting } from './archief.ts';
export { slimAtlas, startsOf } from './begin.ts';
export {
  type Bestandsfout,
  type Bestandsuitkomst,
  decodeKaart,
  encodeKaart,
  type Gelezenontwerp,
  type Geplaatstontwerp,
  type Kaartfout,
  type Kaartgrens,
  type Ontwerpbestand,
  type Ontwerpwaardering,
  ontwerpschema,
  openBound,
  type Pakketmerk,
  placeOntwerp,
  readOntwerpbestand,
  sealBound,
  type Teschrijven,
  worthOf,
  writeOntwerpbestand,
} from './bestand/index.ts';
export { type Afweegdoel, type Doelnaam, goalOf, type Stuurdoel } from './doelen.ts';
export { designEditie, type Ontwerpnaam } from './editie.ts';
export { type Eis, type Eisuitleg, type Eisvraag, explainEisen, listEisen } from './eisen.ts';
export { hypervolume } from './hypervolume.ts';
export { assignLayers, type Laagkeuze } from './laagkeuze.ts';
export { type Leesfout, type Leessoort, type Leesuitkomst, readOntwerpopgave } from './lezer.ts';
export {
  type Indelingvergelijking,
  type Kaartmaten,
  type Laagmaten,
  type Maatbronnen,
  measureDesign,
  type Ontwerpmaten,
  type Posities,
} from './maten.ts';
export { checkDesign, type Ontwerpschending } from './nesten.ts';
export {
  type GeenOntwerp,
  type Laagontwerp,
  type Ontwerp,
  type Ontwerpantwoord,
  type Ontwerpstand,
  type Ontwerpvraag,
  solveOntwerp,
} from './ontwerp.ts';
export { type Laagopgave, type Ontwerpopgave, standaardGamma } from './opgave.ts';
export { type Stuurantwoord, type Stuurvraag, steerGoal } from './sturing.ts';
export {
  explainGemeente,
  explainRegio,
  type Gemeentelaag,
  type Gemeenteuitleg,
  type Indelinguitleg,
  type Lidpassing,
  type Regiouitleg,
} from './uitleg.ts';
export { type Ontwerpfout, type Opgavevertaling, singleRegio, translateOpgave } from './vertaal.ts';
export { type Afweging, type Doelvorm, mergeAfwegingen, weighDesigns } from './weging.ts';
