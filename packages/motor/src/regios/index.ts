export { percentileOf, sampleMaps } from './ensemble.ts';
export { type Herstel, repairRegions } from './herstel/herstel.ts';
export { weinigEenheden } from './onmogelijk/klein.ts';
export { explainAtOnce, type Uitleg } from './onmogelijk/onmogelijk.ts';
export type { DeelReden, Oorzaak, Reden } from './onmogelijk/structureel.ts';
export { type Familie, familiesOf, keepFamilies, type Opgave } from './opgave/opgave.ts';
export { checkMap, countCut, countMoves, mapValue, type Schending } from './opgave/toets.ts';
export { type RegioAntwoord, type RegioVraag, regionalise } from './regionaliseer.ts';
export { mergeCliqueAnswers, mergeRegioAnswers, spreadSeeds } from './spreiding.ts';
