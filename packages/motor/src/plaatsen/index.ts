export { type Capaciteitsvraag, locateCapacitated } from './capaciteit.ts';
export { coverMost, type Dekantwoord } from './dekking.ts';
export { locate } from './plaats.ts';
export { reachAll } from './verste.ts';
export { mergePlaatsAnswers, type Plaatsantwoord, type Plaatsstand, type Plaatsvraag } from './vraag.ts';
