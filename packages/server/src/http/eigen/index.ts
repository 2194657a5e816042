export { isPrivate } from './antwoord.ts';
export {
  changedMeanwhile,
  conflict,
  forbidden,
  tooMany,
} from './problemen.ts';
export { type Actor, EigenRouter, type Vraag } from './router.ts';
