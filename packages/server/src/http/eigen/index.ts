export { isPrivate, privateProblem } from './antwoord.ts';
export { leeg } from './omschrijving.ts';
export {
  changedMeanwhile,
  conflict,
  type EigenProblem,
  forbidden,
  tooMany,
  unprocessable,
} from './problemen.ts';
export {
  type Actor,
  EigenRouter,
  type Uitkomst,
  type Vraag,
} from './router.ts';
export { languageOf } from './taal.ts';
