export type {
  IndelingAntwoord,
  IndelingenAntwoord,
  RegiosAntwoord,
  WijzigingenAntwoord,
} from './antwoord.ts';
export {
  type DagelijksLeven,
  type DagelijksLevenUitkomst,
  dagelijksLeven,
  dagelijksLevenEis,
  indexStromen,
  type Pendelrij,
} from './dagelijksleven.ts';
export { type Regiocijfers, regionFigures } from './regiocijfers.ts';
export { type StroomRij, translateStromen, type VertaaldeStromen } from './stromen.ts';
export { catalogusTabellen, indelingTabellen, regioTabellen, woonwerkTabel } from './tabel.ts';
export { presentIndeling, presentIndelingen, presentRegios, type Woonwerk } from './weergave.ts';
export { compareYears, type Wijziging, type Wijzigingen, type Wijzigingsoort } from './wijzigingen.ts';
export { presentWijzigingen } from './wijzigweergave.ts';
