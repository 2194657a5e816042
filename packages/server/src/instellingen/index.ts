export { type Claimregel, isLocal } from './aanbieder.ts';
export {
  findMisspelt,
  type Herkomst,
  type Instellingen,
  Instellingfout,
  listStanden,
  type Opties,
  readInstellingen,
  type Stand,
} from './lees.ts';
export { showWaarde } from './toon.ts';
export type { Luisterplek } from './vormen.ts';
