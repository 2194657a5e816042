export { type Capaciteitsvraag, locateCapacitated } from './capaciteit.ts';
export { coverMost } from './dekking.ts';
export { locate } from './plaats.ts';
export { coverMostCapacitated, reachAllCapacitated } from './ruimdoelen.ts';
export { reachAll } from './verste.ts';
export { mergePlaatsAnswers, type Plaatsantwoord, type Plaatsstand, type Plaatsvraag } from './vraag.ts';
