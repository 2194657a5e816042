export type {
  GeldonderwerpenAntwoord,
  NaastAntwoord,
  OvergangAntwoord,
  UitkeringenAntwoord,
} from './antwoord.ts';
export { computeBanden } from './bandbreedte/band.ts';
export type { Bandvraag } from './bandbreedte/rekenaar.ts';
export { damp } from './overgang/demping.ts';
export { breakEvenOf, computeOvergang, type Overgang } from './overgang/overgang.ts';
export { budgetsAt, divideOudgeld, partsOf, phaseIn } from './overgang/pad.ts';
export { faultsOfSleutel, shareBySleutel } from './overgang/sleutel.ts';
export { clientsPaidBy } from './overgang/vraag.ts';
export { type Bijdragemaat, compareSleutels, contributionsBy } from './regeling/bijdrage.ts';
export { belowScale, computeVertrek, fallingShares } from './regeling/vertrek.ts';
export { listSleutels } from './regeling/voorbeelden.ts';
export { normalQuantile } from './risico/kwantiel.ts';
export { shareRisk, type Verdeelregel } from './risico/regels.ts';
export {
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  shapleyOf,
  varianceOf,
} from './risico/samen.ts';
export {
  findPlaatsen,
  findSchaal,
  occupancyOf,
  refusalOf,
} from './schaal/plaatsen.ts';
export type { Spreidingantwoord as SpreidingAntwoord } from './spreiding/antwoord.ts';
export { capacitiesOf, faultOfRuimte, type Ruimtefout } from './spreiding/capaciteit.ts';
export { SPREIDDOELEN, type Spreiddoel } from './spreiding/doel.ts';
export { spreidingEditie } from './spreiding/editie.ts';
export { placeAfstanden, placeCapaciteiten, type Spreidtabelfout } from './spreiding/eigen.ts';
export { crowSpreidland } from './spreiding/land.ts';
export {
  gapOf,
  presentSpreiding,
  type Spreidland,
  spreidingTabel,
  weighedDistances,
} from './spreiding/spreiding.ts';
export {
  geldonderwerpenTabel,
  overgangTabellen,
  uitkeringenTabel,
} from './tabel.ts';
export {
  findUitkeringen,
  type Inwoners,
  listOnderwerpen,
  type Uitkeringuitkomst,
} from './uitkeringen/uitkeringen.ts';
export { divideUitstroom } from './wonen/uitstroom.ts';
export { urgentGroups } from './wonen/urgent.ts';
