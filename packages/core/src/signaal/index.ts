export type { GrensverschilAntwoord, PatronenAntwoord } from './antwoord.ts';
export { findPersoonsgegevens } from './bewaking.ts';
export { compareSignalen, GELIJKENIS_VANAF, searchWordsOf } from './gelijkenis.ts';
export {
  compareGrenzen,
  type Grensgemeente,
  partsWays,
} from './grensverschil.ts';
export {
  REDACTIEDADEN,
  type Redactiedaad,
  refuseDaad,
  refuseUndo,
  SIGNAALSTATEN,
  type Signaalstaat,
  stateAfter,
} from './lijn.ts';
export { isBsn } from './nummers.ts';
export {
  type Aantallen,
  countAantallen,
  PATROONFILTERS,
  PATROONMINIMUM,
  PATROONSOORTEN,
  PATROONSTAP,
  type Patroonfilter,
  type Patroonsoort,
  publishPatronen,
  reachesMinimum,
  sumTelregels,
  type Telregel,
} from './patroon.ts';
export {
  grensTabel,
  patronenTabel,
  type Redactieregel,
  redactieTabel,
  type Signaalregel,
  signalenTabel,
} from './tabel.ts';
export {
  findInVelden,
  freeTextOf,
  type Gebied,
  type HoeVaak,
  KENMERKEN,
  type Kenmerk,
  type Kenmerksoort,
  kenmerkenOf,
  leegSignaal,
  NADEN,
  type Naad,
  SIGNAALVELDEN,
  type Signaalinhoud,
  type Signaalveld,
  type Zenderrol,
} from './velden.ts';
export { type Vondstsoort, vondstsoorten } from './vondst.ts';
