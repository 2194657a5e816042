export { designEditie, type Ontwerpnaam } from './editie.ts';
export { describeOntwerpfout } from './foutzinnen.ts';
export { type Leesfout, type Leessoort, type Leesuitkomst, readOntwerpopgave } from './lezer.ts';
export {
  type Laagontwerp,
  type Ontwerp,
  type Ontwerpantwoord,
  type Ontwerpstand,
  type Ontwerpvraag,
  solveOntwerp,
} from './ontwerp.ts';
export type { Laagopgave, Ontwerpopgave } from './opgave.ts';
export { type Ontwerpfout, type Opgavevertaling, singleRegio, translateOpgave } from './vertaal.ts';
