export { compute, type Leiding, tellStopped, type Verloop, withStop } from './loop.ts';
export { describeBound, exitCodeOf, geenKaart, type Waardering } from './oordeel.ts';
export { addJson, addRekenopties, iteratiesOption, numberOption, type Rekenopties } from './opties.ts';
export { runTaak } from './taak.ts';
