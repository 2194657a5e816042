export type { OverhevelingAntwoord } from './antwoord.ts';
export { type Drager, findDragers, findWetsregios, type Uitvoering, type Wetsregio } from './dragers.ts';
export { type Bekendgeld, findGeld } from './geld.ts';
export { type Lopendcontract, type Overgangskost, selectLopend, sumKosten } from './kosten.ts';
export { type Overhevelstap, type Overhevelweg, planOverheveling } from './stappen.ts';
export { overhevelingTabellen } from './tabel.ts';
export {
  judgeVorm,
  type Overhevelvraag,
  SAMENWERKVORMEN,
  type Samenwerkvorm,
  VORMGEVOLGEN,
  type Vormgevolg,
} from './vraag.ts';
