export type {
  IndelingAntwoord,
  RegiosAntwoord,
} from './antwoord.ts';
export { type DagelijksLevenUitkomst, dagelijksLeven, dagelijksLevenEis } from './dagelijksleven.ts';
export { type Regiocijfers, regionFigures } from './regiocijfers.ts';
export { translateStromen, type VertaaldeStromen } from './stromen.ts';
export { catalogusTabellen, indelingTabellen, regioTabellen, woonwerkTabel } from './tabel.ts';
export { presentIndeling, presentIndelingen, presentRegios, type Woonwerk } from './weergave.ts';
export { presentWijzigingen } from './wijzigweergave.ts';
