export type { ToetsbladAntwoord, ToetsenAntwoord } from './antwoord.ts';
export {
  keurInvulling,
  missingInInvulling,
  type Toetsinvulling,
  type Toetsoordeel,
  textsOfInvulling,
} from './invulling.ts';
export {
  answerSteps,
  INVULSTAPPEN,
  INVULSTATEN,
  type Invulstaat,
  type Invulstap,
  stateAfter,
  stepsFrom,
  TOETSSTAPPEN,
  type Toetsstaat,
  type Toetsstap,
} from './stappen.ts';
export { toetsenTabellen, toetsTabellen } from './tabel.ts';
export {
  keurToets,
  keurWijziging,
  missingOf,
  type Toets,
  type Toetsfout,
  type Toetsfoutcode,
  textsOf,
} from './toets.ts';
export type { Toetsantwoord } from './vergelijk.ts';
export {
  questionsOf,
  TOETSBRONNEN,
  TOETSSCHALEN,
  TOETSTHEMAS,
  TOETSVRAGEN,
  type Toetsbron,
  type Toetsthema,
  type Toetsvraag,
  type Toetsvraagnaam,
  type Toetswaarde,
  VRAGENVERSIE,
  WEET_NIET,
} from './vragen.ts';
export { presentToets, presentToetsen, shortOf, type Toetsstuk } from './weergave.ts';
