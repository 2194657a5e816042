export { readBestand } from './bestand.ts';
export { compute, type Leiding, tellStopped, type Verloop } from './loop.ts';
export { addJson, addRekenopties, numberOption, type Rekenopties } from './opties.ts';
export { describeBound, type Waardering } from './oordeel.ts';
