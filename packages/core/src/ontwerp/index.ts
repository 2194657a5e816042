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
