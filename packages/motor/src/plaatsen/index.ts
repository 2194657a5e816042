export { locate } from './plaats.ts';
export { mergePlaatsAnswers, type Plaatsantwoord, type Plaatsstand, type Plaatsvraag } from './vraag.ts';
