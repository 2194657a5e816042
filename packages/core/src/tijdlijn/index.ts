export type { TijdlijnAntwoord } from './antwoord.ts';
export { type Gebeurtenis, gebeurtenissenVan, herindelingenSince } from './gebeurtenissen.ts';
export {
  chooseJaren,
  compareWithEarlier,
  type Jaarkeuze,
  type Jaarmeting,
  type Jaarpunt,
  measureJaar,
} from './reeks.ts';
export { longestSpan, observedInBoth } from './span.ts';
export { tijdlijnTabellen } from './tabel.ts';
export { presentTijdlijn } from './weergave.ts';
