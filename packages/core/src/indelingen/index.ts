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
export { compareYears, type Wijziging, type Wijzigingen, type Wijzigingsoort } from './wijzigingen.ts';
