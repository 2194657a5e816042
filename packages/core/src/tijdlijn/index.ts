export type { TijdlijnAntwoord } from './antwoord.ts';
export { type Gebeurtenis, gebeurtenissenVan } from './gebeurtenissen.ts';
export {
  chooseJaren,
  type Jaarpunt,
  measureJaar,
} from './reeks.ts';
export { longestSpan, observedInBoth } from './span.ts';
export { tijdlijnTabellen } from './tabel.ts';
export { presentTijdlijn } from './weergave.ts';
