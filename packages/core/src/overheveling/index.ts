export type { OverhevelingAntwoord } from './antwoord.ts';
export { findDragers, findWetsregios } from './dragers.ts';
export { findGeld } from './geld.ts';
export { type Lopendcontract, type Overgangskost, sumKosten } from './kosten.ts';
export { planOverheveling } from './stappen.ts';
export { overhevelingTabellen } from './tabel.ts';
export { judgeVorm, type Overhevelvraag, SAMENWERKVORMEN, type Samenwerkvorm } from './vraag.ts';
