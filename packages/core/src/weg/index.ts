export { planWeg, type Weg } from './weg.ts';
export { Wegstand } from './wegstand.ts';
export { bestMoves, type Zet } from './zetten.ts';
