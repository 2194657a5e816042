export { planWeg, type Stap, type Weg, type WegVraag } from './weg.ts';
export { type Regiowissel, Wegstand } from './wegstand.ts';
export type { Wegeis, Wegzet } from './wegtoets.ts';
export { bestMoves, type Zet, type ZettenVraag } from './zetten.ts';
