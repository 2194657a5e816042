export type { AgendaAntwoord, EigendagAntwoord, HaalbaarAntwoord, KalenderAntwoord } from './antwoord.ts';
export {
  type Botsing,
  type Cyclusdagen,
  type Cyclusvraag,
  type Kalenderstap,
  planCyclus,
  type Stapgrond,
  type Termijnboek,
} from './cyclus.ts';
export {
  addDays,
  daysBetween,
  easterOf,
  FEESTDAGWIJZEN,
  type Feestdagregel,
  type Feestdagwijze,
  runOn,
  weekdayOf,
  whyFree,
} from './dagen.ts';
export {
  councilOf,
  type Eigendag,
  listEigendagen,
} from './eigen.ts';
export {
  type BesteDag,
  findBestDay,
  type Haalbaarheid,
  type Haalbaarheidsvraag,
  judgeHaalbaarheid,
  type Raad,
  type Raadoordeel,
  type Uitweg,
} from './haalbaar.ts';
export { countRaadsdagen } from './raadsdagen.ts';
export {
  CYCLI,
  type Cyclus,
  STAPNEMERS,
  type Stapnemer,
  TERMIJNGRENZEN,
  type Termijngrens,
  type Termijnregel,
} from './regels.ts';
export { agendaTabellen, kalenderTabellen } from './tabel.ts';
export { type Feeddag, publishDagen, type Uitgegeven } from './uitgave.ts';
