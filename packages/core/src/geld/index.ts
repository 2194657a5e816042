export type {
  GeldonderwerpenAntwoord,
  NaastAntwoord,
  OvergangAntwoord,
  UitkeringenAntwoord,
} from './antwoord.ts';
export { computeBanden } from './bandbreedte/band.ts';
export { compareBanden } from './bandbreedte/naast.ts';
export type { Bandvraag } from './bandbreedte/rekenaar.ts';
export {
  BEDRAGZIJDEN,
  type Bedragzijde,
  type Eigenbedrag,
  type Eigenbedragen,
  eigenbedragenTabel,
  type Gemeentebedrag,
  overlapOfTaakvelden,
  sumEigenbedragen,
} from './eigen/bedragen.ts';
export type { KerncijferAntwoord, KerncijfersAntwoord } from './maten/antwoord.ts';
export {
  type Kerncijferbron,
  openKerncijfers,
} from './maten/bron.ts';
export {
  kerncijfersTabel,
  kerncijferTabel,
  presentKerncijfer,
  presentKerncijfers,
} from './maten/weergave.ts';
export { damp } from './overgang/demping.ts';
export { breakEvenOf, computeOvergang, type Overgang } from './overgang/overgang.ts';
export { budgetsAt, divideOudgeld, partsOf, phaseIn } from './overgang/pad.ts';
export { faultsOfSleutel, shareBySleutel } from './overgang/sleutel.ts';
export { clientsPaidBy } from './overgang/vraag.ts';
export type {
  RegistersleutelsAntwoord,
  SleutelAntwoord,
  VertrekAntwoord,
} from './regeling/antwoord.ts';
export { type Deelnemer, divideBegroting } from './regeling/deelnemer.ts';
export {
  BIJDRAGEMATEN,
  type Bijdragemaatnaam,
  presentSleutels,
  type Sleutelvraagfout,
} from './regeling/sleuteluitkomst.ts';
export { registersleutelsTabel, sleutelTabel, vertrekTabellen } from './regeling/tabel.ts';
export { presentVertrek, type Vertrekfout, type Vertrekkeuze } from './regeling/uitkomst.ts';
export { computeVertrek, fallingShares } from './regeling/vertrek.ts';
export { listSleutels, participantsOf } from './regeling/voorbeelden.ts';
export { normalQuantile } from './risico/kwantiel.ts';
export { samenformules, shareRisk, type Verdeelregel } from './risico/regels.ts';
export {
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  shapleyMarge,
  shapleyOf,
  varianceOf,
} from './risico/samen.ts';
export { samenTabel } from './risico/tabel.ts';
export {
  findPlaatsen,
  findSchaal,
  inhabitantsFor,
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
export type { TaakveldenAntwoord } from './taakvelden/antwoord.ts';
export {
  nameOfTaakveld,
  splitsOfTaakveld,
  type Taakveld,
  taakveldenTabel,
} from './taakvelden/taakvelden.ts';
export {
  geldonderwerpenTabel,
  naastTabel,
  overgangTabellen,
  uitkeringenTabel,
} from './tabel.ts';
export type { OntvangerAntwoord, OntvangersAntwoord } from './uitkeringen/antwoord.ts';
export {
  findOntvanger,
  listOntvangers,
  type Ontvangeruitkomst,
} from './uitkeringen/ontvanger.ts';
export { ontvangersTabel, ontvangerTabel } from './uitkeringen/tabel.ts';
export {
  findUitkeringen,
  type Inwoners,
  listOnderwerpen,
  type Uitkeringuitkomst,
} from './uitkeringen/uitkeringen.ts';
export type { HuisvestingAntwoord, UrgentieAntwoord } from './wonen/antwoord.ts';
export { huisvestingTabel, urgentieTabel } from './wonen/tabel.ts';
export {
  type Huisvester,
  type Huisvestfout,
  presentHuisvesting,
  WOONMATEN,
} from './wonen/uitkomst.ts';
export { urgentGroups } from './wonen/urgent.ts';
