export type { DossierAntwoord, OpleggerAntwoord } from './antwoord.ts';
export {
  findGetal,
  findTekst,
  findTeksten,
  type Lichaam,
  listDeelnemers,
  listUittreding,
  listVerbonden,
  measureGeld,
  medianOf,
} from './geld.ts';
export { weighStem, weighStemmen } from './stem.ts';
export { dossierTabellen } from './tabel.ts';
export { listVerbeterd } from './verbeterd.ts';
export { listBeslissers, listOnbekend, listVragen } from './vragen.ts';
