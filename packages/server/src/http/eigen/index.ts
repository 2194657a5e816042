export { isPrivate, privateProblem } from './antwoord.ts';
export { leeg } from './omschrijving.ts';
export {
  changedMeanwhile,
  conflict,
  type EigenProblem,
  forbidden,
  tooLarge,
  tooMany,
  unprocessable,
} from './problemen.ts';
export type { Actor, Uitkomst, Vraag } from './route.ts';
export { EigenRouter } from './router.ts';
export { languageOf } from './taal.ts';
