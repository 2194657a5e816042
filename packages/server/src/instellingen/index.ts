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
